package io.arkiv.query.aggregation;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.query.column.SortKey;
import java.util.List;

/**
 * One key of a level's groups.
 *
 * @param column whose values; possibly a part of a date
 * @param identity what tells one key from another, as it is sorted: folded texts, ids; none where
 *     every row has the same key
 */
public record GroupKey(ArchiveColumn column, List<SortKey> identity) {

  public GroupKey {
    identity = List.copyOf(identity);
  }
}
