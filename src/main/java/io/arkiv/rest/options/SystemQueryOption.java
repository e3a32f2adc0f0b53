package io.arkiv.rest.options;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options that begin with a dollar sign, in their canonical spelling; any case is accepted. */
public enum SystemQueryOption {
  SELECT("$select"),
  FILTER("$filter"),
  ORDER_BY("$orderBy"),
  ENTITIES("$entities"),
  TOP("$top"),
  SKIP("$skip"),
  SKIP_TOKEN("$skiptoken"),
  INLINE_COUNT("$inlinecount"),
  COUNT("$count"),
  MODE("$mode"),
  OUTPUT("$output"),
  OPTIONS("$options"),
  CONTEXT("$context"),
  FORMAT("$format"),
  JSON_SAFE("$jsonSafe");

  private final String spelling;

  SystemQueryOption(String spelling) {
    this.spelling = spelling;
  }

  /** The option of that name, in any case. */
  public static Optional<SystemQueryOption> spelled(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(option -> option.spelling.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** The canonical spellings of all. */
  static List<String> spellings() {
    return Arrays.stream(values()).map(SystemQueryOption::spelling).toList();
  }

  public String spelling() {
    return spelling;
  }
}
