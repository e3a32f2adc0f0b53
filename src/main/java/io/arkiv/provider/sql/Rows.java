package io.arkiv.provider.sql;

import java.util.ArrayList;
import java.util.List;

/** Evens out what Criteria give: a row of one selection comes without its array. */
public final class Rows {

  private Rows() {}

  public static List<Object[]> of(List<?> results) {
    List<Object[]> rows = new ArrayList<>(results.size());
    for (Object result : results) {
      rows.add(result instanceof Object[] row ? row : new Object[] {result});
    }
    return rows;
  }
}
