package io.arkiv.chatsession.demo;

import io.arkiv.chattopic.demo.ChatTopicDemo;
import io.arkiv.crm.demo.CrmDemo;
import io.arkiv.crm.demo.StoredPersons;
import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.Dice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Chats of the demo's customers with its agents; the days since the last one are added. */
@ApplicationScoped
public class ChatSessionDemo implements DemoRows {

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CrmDemo.class, ChatTopicDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of("chat_session.id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    sessions(run, new Dice(3), RequestTimes.upTo(run.now())).write(1, run.sessions());
  }

  /** As many a day as a fresh demo has on average. */
  @Override
  public boolean topUp(DemoRun run) throws SQLException {
    LocalDate today = run.now().toLocalDate();
    LocalDate oldest = today.minusDays(RequestTimes.DAYS - 1);
    LocalDate last = lastDay(run.connection());
    LocalDate first = last.isBefore(oldest) ? oldest : last.plusDays(1);
    long days = today.toEpochDay() - first.toEpochDay() + 1;
    if (days > 0) {
      long count = Math.max(1, Math.round((double) run.sessions() * days / RequestTimes.DAYS));
      sessions(run, new Dice(today.toEpochDay()), new RequestTimes(first, run.now()))
          .write(lastId(run.connection()) + 1, (int) count);
    }
    return days > 0;
  }

  private static DemoSessions sessions(DemoRun run, Dice dice, RequestTimes times)
      throws SQLException {
    return new DemoSessions(run.connection(), dice, times, StoredPersons.all(run.connection()));
  }

  private static LocalDate lastDay(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("SELECT MAX(when_requested) FROM chat_session")) {
      last.next();
      LocalDateTime time = last.getObject(1, LocalDateTime.class);
      return time == null ? LocalDate.MIN : time.toLocalDate();
    }
  }

  private static int lastId(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("SELECT MAX(id) FROM chat_session")) {
      last.next();
      return last.getInt(1);
    }
  }
}
