package io.arkiv.chatsession.demo;

import io.arkiv.crm.demo.DemoPerson;
import io.arkiv.crm.demo.DemoUsers;
import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Writes the chats, in the order of time but for the first few, which stand at boundaries of it.
 */
final class DemoSessions {

  private static final int TOPICS = 8;
  private static final int FINISHED = 7;

  private final Connection connection;
  private final Dice dice;
  private final RequestTimes times;
  private final List<DemoPerson> persons;
  private final List<String> firstMessages =
      new WordList(DemoSessions.class).lines("first-messages.txt");
  private final List<String> lastMessages =
      new WordList(DemoSessions.class).lines("last-messages.txt");

  DemoSessions(Connection connection, Dice dice, RequestTimes times, List<DemoPerson> persons) {
    this.connection = connection;
    this.dice = dice;
    this.times = times;
    this.persons = persons;
  }

  /** Writes so many, the first with that id. */
  void write(int firstId, int sessions) throws SQLException {
    List<LocalDateTime> boundaries = times.boundaries();
    try (RowWriter rows =
        new RowWriter(
            connection,
            "chat_session",
            "id, topic_id, user_id, customer_id, customer_alias, status, when_requested,"
                + " when_started, when_ended, idle, customer_fetch, session_key,"
                + " initial_queue_pos, customer_host, alert_level, rank, name, company_name,"
                + " email, phone, first_message, last_message, flags, project_id, sale_id,"
                + " ticket_id, contact_id, transfer_to, consented, chatbot_isactive, country,"
                + " rating")) {
      for (int i = 0; i < sessions; i++) {
        LocalDateTime requested =
            i < boundaries.size() ? boundaries.get(i) : times.at((double) i / sessions, dice);
        write(firstId + i, Course.from(requested, times.now(), dice), rows);
      }
    }
  }

  private void write(int id, Course course, RowWriter rows) throws SQLException {
    Visitor visitor = Visitor.any(persons, dice);
    boolean isTaken = course.started() != null;
    rows.add(
        id,
        dice.chance(5) ? dice.noReference() : (Integer) topic(),
        isTaken ? (Integer) DemoUsers.anyUser(dice) : dice.noReference(),
        visitor.personId(),
        "Visitor " + id,
        course.status(),
        course.requested(),
        course.started(),
        course.ended(),
        course.idle(),
        course.idle(),
        Integer.toHexString(dice.between(0, 0xFFFFFF)) + Integer.toHexString(id),
        dice.chance(20) ? null : (Integer) (1 + dice.around(2)),
        "203.0.113." + dice.between(1, 254),
        0,
        isTaken ? (Integer) dice.between(1, 4) : null,
        visitor.name(),
        visitor.companyName(),
        visitor.email(),
        visitor.phone(),
        dice.orNothing(15, message(firstMessages)),
        isTaken ? dice.orNothing(30, message(lastMessages)) : null,
        0,
        dice.noReference(),
        dice.noReference(),
        dice.chance(200) ? (Integer) dice.between(1, 50_000) : dice.noReference(),
        visitor.contactId(),
        dice.chance(995) ? dice.noReference() : (Integer) DemoUsers.anyUser(dice),
        dice.chance(100) ? null : (Boolean) dice.chance(700),
        dice.chance(60),
        dice.between(1, 12),
        rating(course));
  }

  private int topic() {
    return Math.min(dice.between(1, TOPICS), dice.between(1, TOPICS));
  }

  private String message(List<String> messages) {
    String text = dice.pick(messages);
    return text.contains("{n}")
        ? text.replace("{n}", Integer.toString(dice.between(1000, 99_999)))
        : text;
  }

  /** One to five stars from some of those who were served; more are content than not. */
  private Integer rating(Course course) {
    boolean mayRate = course.ended() != null && course.started() != null;
    if (!mayRate || course.status() == null || course.status() < FINISHED || dice.chance(550)) {
      return null;
    }
    return 1 + dice.weighted(60, 70, 140, 330, 400);
  }
}
