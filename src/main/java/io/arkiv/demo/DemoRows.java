package io.arkiv.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The plug-in point of the demo: a CDI bean of this type fills the tables of its folder. */
public interface DemoRows {

  /** Those whose rows these refer to: they are written before. */
  default List<Class<? extends DemoRows>> after() {
    return List.of();
  }

  /**
   * The tables that it gives numbered rows, each with the column of the number, such as {@code
   * chat_topic.id}: empty unless it has filled them, and told the next number afterwards.
   */
  List<String> numbered();

  /** Whether rows that are there are its own and nobody else's; false where it cannot tell. */
  default boolean isRecognised(Connection connection) throws SQLException {
    return false;
  }

  /** Fills its tables, which are empty. */
  void write(DemoRun run) throws SQLException;

  /**
   * Adds to its tables what has come since they were filled.
   *
   * @return whether anything has
   */
  default boolean topUp(DemoRun run) throws SQLException {
    return false;
  }
}
