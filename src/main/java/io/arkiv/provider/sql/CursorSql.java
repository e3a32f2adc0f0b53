package io.arkiv.provider.sql;

import java.util.List;

/** A statement, and how each value of its rows is read. */
public record CursorSql(SqlText statement, List<ColumnReader> columns) {

  public CursorSql {
    columns = List.copyOf(columns);
  }
}
