package io.arkiv.provider.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement, or a part of one, in the database's own language.
 *
 * @param text with a {@code ?} for each parameter
 * @param parameters the values, in order; null is NULL
 */
public record SqlText(String text, List<Object> parameters) {

  public SqlText {
    // no copyOf: a parameter may be null
    parameters = Collections.unmodifiableList(parameters);
  }

  /** The first of its rows; a database may keep a plan for so many. */
  public SqlText first(int rows) {
    return new SqlText(text + " FETCH FIRST " + rows + " ROWS ONLY", parameters);
  }

  /** So many of its rows, behind those that are passed over. */
  public SqlText page(int passed, int rows) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(passed, rows));
    return new SqlText(text + " OFFSET ? ROWS FETCH FIRST ? ROWS ONLY", all);
  }
}
