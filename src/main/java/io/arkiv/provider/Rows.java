package io.arkiv.provider;

import java.util.ArrayList;
import java.util.List;

/** Evens out what Criteria give: a row of one selection comes without its array. */
final class Rows {

  private Rows() {}

  static List<Object[]> of(List<?> results) {
    List<Object[]> rows = new ArrayList<>(results.size());
    for (Object result : results) {
      rows.add(result instanceof Object[] row ? row : new Object[] {result});
    }
    return rows;
  }
}
