package io.arkiv.carrier.wire;

import io.arkiv.display.DisplayColumn;
import io.arkiv.display.DisplayRow;
import java.util.Iterator;
import java.util.List;

/**
 * A list of rows in any mode, whatever it is written as.
 *
 * @param metadata the address of the archives' description; null where none is told
 * @param count how many rows match on all pages; null when not asked for
 * @param columns what each value in a row is
 * @param isJsonSafe whether names are written as property names that every program can spell
 * @param rows the rows, fetched while they are written
 * @param nextLink the address of the following rows
 */
public record ListAnswer(
    String metadata,
    Long count,
    List<DisplayColumn> columns,
    boolean isJsonSafe,
    Iterator<DisplayRow> rows,
    FollowingRows nextLink) {

  /** Where clients count pages themselves. */
  public static final FollowingRows NO_LINK =
      new FollowingRows() {
        @Override
        public boolean isKnown() {
          return true;
        }

        @Override
        public String address() {
          return null;
        }
      };

  /** The name of each value in a row, as this answer spells it. */
  public List<String> keys() {
    List<String> names = columns.stream().map(DisplayColumn::name).toList();
    return isJsonSafe ? SafeNames.of(names) : names;
  }

  /** Where the rows behind an answer are. */
  public interface FollowingRows {

    /** Whether {@link #address} can be told already. */
    boolean isKnown();

    /** The address; null when no rows follow. */
    String address();
  }
}
