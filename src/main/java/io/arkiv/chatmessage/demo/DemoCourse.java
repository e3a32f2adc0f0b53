package io.arkiv.chatmessage.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Writes what is said in one chat: a welcome, its first message, a few lines, its last, its end.
 */
final class DemoCourse {

  private static final int TO_CUSTOMER = 1;
  private static final int TO_USER = 2;
  private static final int SPECIAL = 3;

  private static final int WELCOME = 1;
  private static final int URL = 2;
  private static final int CLOSED_BY_USER = 10;
  private static final int CLOSED_BY_CUSTOMER = 11;
  private static final int CLOSED_BY_IDLE = 12;
  private static final int BOT_MESSAGE = 16;
  private static final int OPTIONS = 17;

  private static final int CLOSED = 9;
  private static final int CLOSED_FROM_QUEUE = 11;

  private static final int LINES_OF_A_LONG_MESSAGE = 150;

  private static final List<List<String>> LINES =
      new WordList(DemoCourse.class).fields("lines.txt");
  private static final List<String> OF_CUSTOMERS = lines("customer");
  private static final List<String> OF_AGENTS = lines("agent");

  private final DemoChat chat;
  private final Dice dice;
  private final RowWriter rows;
  private final int saidInBetween;
  private int id;
  private int said;

  DemoCourse(DemoChat chat, Dice dice, RowWriter rows) {
    this.chat = chat;
    this.dice = dice;
    this.rows = rows;
    this.saidInBetween = chat.started() == null ? 0 : dice.between(1, 4);
  }

  private static List<String> lines(String who) {
    return LINES.stream().filter(line -> line.get(0).equals(who)).map(line -> line.get(1)).toList();
  }

  /** Numbers the messages on from that id, and gives the last one's. */
  int write(int lastId) throws SQLException {
    id = lastId;
    if (dice.chance(250)) {
      special(WELCOME, "Welcome!", null);
      bot();
    }
    ofCustomer(chat.firstMessage());
    for (int i = 0; i < saidInBetween; i++) {
      if (i % 2 == 0) {
        ofAgent(dice.chance(15) ? dice.pick(OF_AGENTS).repeat(LINES_OF_A_LONG_MESSAGE) : pick());
      } else {
        ofCustomer(dice.pick(OF_CUSTOMERS));
      }
    }
    if (chat.lastMessage() != null) {
      ofAgent(chat.lastMessage());
    }
    end();
    return id;
  }

  private String pick() {
    return dice.pick(OF_AGENTS);
  }

  private void bot() throws SQLException {
    if (dice.chance(500)) {
      special(BOT_MESSAGE, "I am a bot. What is it about?", null);
      special(OPTIONS, null, "{\"options\":[\"Order\",\"Invoice\",\"Something else\"]}");
    }
  }

  private void end() throws SQLException {
    if (chat.status() == CLOSED) {
      int[] ends = {CLOSED_BY_USER, CLOSED_BY_CUSTOMER, CLOSED_BY_IDLE};
      special(ends[dice.between(0, 2)], "", null);
    } else if (chat.status() == CLOSED_FROM_QUEUE) {
      special(CLOSED_BY_CUSTOMER, null, null);
    }
  }

  private void ofCustomer(String text) throws SQLException {
    add(
        text,
        0,
        null,
        TO_USER,
        chat.customer(),
        dice.chance(900) ? (Integer) (-1) : dice.noReference());
  }

  private void ofAgent(String text) throws SQLException {
    if (dice.chance(60)) {
      String link = "https://www.fjordvik.example/help/" + dice.between(1, 40);
      add(link, URL, link, TO_CUSTOMER, chat.agent(), chat.user());
    }
    add(text, dice.chance(20) ? null : (Integer) 0, null, TO_CUSTOMER, chat.agent(), chat.user());
  }

  private void special(int type, String text, String parameter) throws SQLException {
    add(text, type, parameter, SPECIAL, null, dice.noReference());
  }

  private void add(
      String text, Integer special, String parameter, int type, String author, Integer user)
      throws SQLException {
    Boolean isRead = dice.chance(100) ? null : (Boolean) dice.chance(800);
    rows.add(++id, chat.id(), text, posted(), special, parameter, isRead, type, author, user);
    said++;
  }

  /** From the request on, in order, and never behind the last message of the chat. */
  private LocalDateTime posted() {
    if (chat.requested() == null) {
      return null;
    }
    LocalDateTime last = chat.ended() == null ? chat.requested() : chat.ended();
    long seconds = Duration.between(chat.requested(), last).toSeconds();
    return chat.requested().plusSeconds(Math.min(seconds, said * 20L));
  }
}
