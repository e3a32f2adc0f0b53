package io.arkiv.rest.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rows a client of OData V4 prefers in one answer: a preference, and so never refused. */
public final class PreferredSize {

  /** What the header calls it. */
  public static final String NAME = "odata.maxpagesize";

  private static final Pattern PREFERENCE =
      Pattern.compile(
          "(?:^|[,;\\s])(?:odata\\.)?maxpagesize\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

  private PreferredSize() {}

  /**
   * Reads the header {@code Prefer}.
   *
   * @param values of all of them; null for none
   * @return null when it says nothing of it
   */
  public static Integer read(List<String> values) {
    for (String value : values == null ? List.<String>of() : values) {
      Matcher preference = PREFERENCE.matcher(value);
      if (preference.find() && Integer.parseInt(preference.group(1)) > 0) {
        return Integer.valueOf(preference.group(1));
      }
    }
    return null;
  }
}
