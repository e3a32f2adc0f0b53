package io.arkiv.odata;

import java.util.Locale;
import java.util.Set;

/**
 * The words that continue an expression behind a comma, where colons are the rule: clients of the
 * original write both.
 */
final class ModifierWords {

  private static final Set<String> OF_EVERY_COLUMN = Set.of("header", "footer", "hidedetail");
  private static final Set<String> OF_FUNCTIONS = Set.of("nonegative", "onlypositive");
  private static final Set<String> OF_DATES =
      Set.of(
          "year",
          "quarter",
          "month",
          "day",
          "dayofyear",
          "dayofweek",
          "dayofweekfrommonday",
          "hour",
          "weekno",
          "yearmonth",
          "yearweekno",
          "yearquarter",
          "yearweekasisodate",
          "isodate",
          "isodatehour");

  private ModifierWords() {}

  /** Whether a segment behind any column is no column of its own. */
  static boolean isOfEveryColumn(String word) {
    return OF_EVERY_COLUMN.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a segment behind a function is a modifier of it.
   *
   * @param isOfDate whether the function is, or holds, a part of a date
   */
  static boolean isOfFunction(String segment, boolean isOfDate) {
    for (String word : segment.split(":", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean isKnown =
          OF_EVERY_COLUMN.contains(lower)
              || OF_FUNCTIONS.contains(lower)
              || lower.matches("\\d+")
              || isOfDate && OF_DATES.contains(lower);
      if (!isKnown) {
        return false;
      }
    }
    return true;
  }
}
