package io.arkiv.archive;

import java.util.Collections;
import java.util.List;

/**
 * A row below its group.
 *
 * @param sortValues what it is sorted by: the parts of its groups' keys, then the order of details
 * @param row the values that its groups and totals are made of, one per column of the answer
 */
public record DetailRow(List<Object> sortValues, ArchiveRow row) {

  public DetailRow {
    // no copyOf: values may be null
    sortValues = Collections.unmodifiableList(sortValues);
  }
}
