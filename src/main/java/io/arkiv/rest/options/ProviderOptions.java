package io.arkiv.rest.options;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The option {@code $options}: {@code key=value} pairs, separated by commas, semicolons or, as
 * clients of the agent do, ampersands.
 *
 * @param values by key, in any case
 * @param having the condition on groups, which comes last and takes the rest, with blanks for
 *     whatever stands before it; null for none
 */
public record ProviderOptions(Map<String, String> values, String having) {

  private static final String GRAND_TOTAL = "GrandTotal";
  private static final Pattern HAVING =
      Pattern.compile("(?:^|[,;&])\\s*having\\s*=", Pattern.CASE_INSENSITIVE);

  /** Reads the option; a key alone is true. */
  public static ProviderOptions read(SystemQueryOptions options) {
    String value = options.value(SystemQueryOption.OPTIONS);
    Matcher last = HAVING.matcher(value == null ? "" : value);
    String having = null;
    if (last.find()) {
      having = " ".repeat(last.end()) + value.substring(last.end());
      value = value.substring(0, last.start());
    }
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String pair : value == null ? new String[0] : value.split("[,;&]")) {
      int equals = pair.indexOf('=');
      String key = (equals < 0 ? pair : pair.substring(0, equals)).trim();
      if (!key.isEmpty()) {
        values.put(key, equals < 0 ? "true" : pair.substring(equals + 1).trim());
      }
    }
    return new ProviderOptions(values, having);
  }

  /**
   * Whether one more row, of totals over all rows, follows the last.
   *
   * @throws io.arkiv.problem.ProblemException when the value is neither true nor false
   */
  public boolean hasGrandTotal() {
    String value = values.getOrDefault(GRAND_TOTAL, "false");
    Boolean isAsked = SystemQueryOptions.TRUTH.get(value.toLowerCase(Locale.ROOT));
    if (isAsked == null) {
      throw Problem.of(ProblemCode.BAD_OPTION, GRAND_TOTAL + " is true or false")
          .in(SystemQueryOption.OPTIONS.spelling())
          .asException();
    }
    return isAsked;
  }

  /** The same without a key that is heeded elsewhere. */
  public ProviderOptions without(String key) {
    Map<String, String> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    others.putAll(values);
    others.remove(key);
    return new ProviderOptions(others, having);
  }

  /** The keys that mean nothing here, and are ignored. */
  public List<String> unknown() {
    return values.keySet().stream().filter(key -> !key.equalsIgnoreCase(GRAND_TOTAL)).toList();
  }
}
