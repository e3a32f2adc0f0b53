package io.arkiv.chatmessage.demo;

import io.arkiv.chatsession.demo.ChatSessionDemo;
import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** What was said in a few hundred of the demo's chats; some since the last one are added. */
@ApplicationScoped
public class ChatMessageDemo implements DemoRows {

  private static final int CHATS = 300;

  /** A chat that nobody has: its message was left behind. */
  private static final int NO_CHAT = 0;

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(ChatSessionDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of("chat_message.id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    write(run, new Dice(4), 0);
  }

  /** Of the chats behind the last one that has messages, as many as of those before. */
  @Override
  public boolean topUp(DemoRun run) throws SQLException {
    int last = DemoChat.lastWithMessages(run.connection());
    return write(run, new Dice(run.now().toLocalDate().toEpochDay()), last) > 0;
  }

  private static int write(DemoRun run, Dice dice, int after) throws SQLException {
    int step = Math.max(1, run.sessions() / CHATS);
    int id = DemoChat.lastMessage(run.connection());
    List<DemoChat> chats = DemoChat.all(run.connection(), after, step);
    try (RowWriter rows =
        new RowWriter(
            run.connection(),
            "chat_message",
            "id, session_id, message, when_posted, special_type, special_param,"
                + " read_by_customer, type, author, created_by")) {
      if (after == 0) {
        rows.add(++id, NO_CHAT, "Left behind", null, null, null, null, null, "", null);
      }
      for (DemoChat chat : chats) {
        id = new DemoCourse(chat, dice, rows).write(id);
      }
    }
    return chats.size();
  }
}
