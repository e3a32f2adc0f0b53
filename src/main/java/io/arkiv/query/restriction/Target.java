package io.arkiv.query.restriction;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;

/**
 * What a condition is about: a column's source, possibly seen through a function.
 *
 * @param source where the value comes from
 * @param kind the kind of the value after the function
 * @param function what is applied to it
 * @param zone the zone of the parts of a date, as an IANA id; null when the function needs none
 */
public record Target(ColumnSource source, ValueKind kind, ValueFunction function, String zone) {

  /** The plain value of a source. */
  public static Target of(ColumnSource source, ValueKind kind) {
    return new Target(source, kind, ValueFunction.NONE, null);
  }

  /**
   * The number of an item, told from other numbers as items are few.
   *
   * @param id where the number comes from
   */
  public static Target ofItem(ColumnSource id) {
    return of(id, ValueKind.ITEM);
  }
}
