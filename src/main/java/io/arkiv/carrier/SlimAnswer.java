package io.arkiv.carrier;

import io.arkiv.display.DisplayRow;
import java.util.Iterator;
import java.util.List;

/**
 * An answer in Slim mode: flat rows of display values.
 *
 * @param metadata the address of the archives' description
 * @param count how many rows match on all pages; null when not asked for
 * @param keys the name of each value in a row
 * @param rows the rows, fetched while they are written
 * @param nextLink the address of the following rows
 */
public record SlimAnswer(
    String metadata,
    Long count,
    List<String> keys,
    Iterator<DisplayRow> rows,
    FollowingRows nextLink) {

  /** Where the rows behind an answer are. */
  public interface FollowingRows {

    /** Whether {@link #address} can be told already. */
    boolean isKnown();

    /** The address; null when no rows follow. */
    String address();
  }
}
