package io.arkiv.rest.options;

import io.arkiv.archive.NearNames;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The options of one request: each at most once, blank ones as if absent. */
public final class SystemQueryOptions {

  /** What the words of an option that is true or false mean. */
  static final Map<String, Boolean> TRUTH =
      Map.of("true", true, "1", true, "false", false, "0", false);

  /** What a page's form carries for the guard alone; no link may repeat it. */
  private static final String XSRF_FIELD = "XSRF_TOKEN";

  private final Map<SystemQueryOption, String> values;
  private final List<QueryString.Pair> pairs;

  private SystemQueryOptions(Map<SystemQueryOption, String> values, List<QueryString.Pair> pairs) {
    this.values = values;
    this.pairs = pairs;
  }

  /**
   * Reads a query string or a form's body. Options without a dollar sign are not ours and ignored;
   * {@code $options} alone may stand more than once.
   *
   * @throws io.arkiv.problem.ProblemException for an unknown option with a dollar sign, or one that
   *     stands twice
   */
  public static SystemQueryOptions read(String raw) {
    List<QueryString.Pair> pairs = QueryString.parse(raw);
    pairs.removeIf(pair -> pair.name().equals(XSRF_FIELD));
    Map<SystemQueryOption, String> values = new EnumMap<>(SystemQueryOption.class);
    for (QueryString.Pair pair : pairs) {
      String name = pair.name().trim();
      if (name.startsWith("$")) {
        SystemQueryOption option = SystemQueryOption.spelled(name).orElseThrow(() -> unknown(name));
        String before = values.put(option, pair.value());
        if (before != null && option == SystemQueryOption.OPTIONS) {
          values.put(option, before + ";" + pair.value());
        } else if (before != null) {
          throw Problem.of(ProblemCode.BAD_OPTION, option.spelling() + " stands twice")
              .in(option.spelling())
              .asException();
        }
      }
    }
    values.values().removeIf(String::isBlank);
    return new SystemQueryOptions(values, pairs);
  }

  /** Options that did not come in a query string; a null is absent, like a blank one. */
  public static SystemQueryOptions of(Map<SystemQueryOption, String> sent) {
    Map<SystemQueryOption, String> values = new EnumMap<>(sent);
    values.values().removeIf(value -> value == null || value.isBlank());
    return new SystemQueryOptions(values, List.of());
  }

  /** The value of one option in a query string that is broken perhaps; null when it is absent. */
  public static String find(SystemQueryOption option, String raw) {
    return QueryString.parse(raw).stream()
        .filter(pair -> pair.name().trim().equalsIgnoreCase(option.spelling()))
        .map(QueryString.Pair::value)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The value of an option; null when it is absent. */
  public String value(SystemQueryOption option) {
    return values.get(option);
  }

  /**
   * The value of an option that counts rows.
   *
   * @return 0 to 2 147 483 647, or the default when it is absent
   * @throws io.arkiv.problem.ProblemException when it is no such number
   */
  public int count(SystemQueryOption option, int absent) {
    String value = values.get(option);
    if (value == null) {
      return absent;
    }
    String digits = value.trim();
    try {
      int count = digits.matches("\\+?\\d+") ? Integer.parseInt(digits) : -1;
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException beyond) {
      // told below
    }
    throw new Problem(
            ProblemCode.BAD_OPTION,
            option.spelling() + " is a whole number from 0 to 2147483647",
            option.spelling(),
            Span.at(0),
            null)
        .asException();
  }

  /**
   * The value of an option that is one of a few words, in any case.
   *
   * @param words what each word means
   * @throws io.arkiv.problem.ProblemException when it is none of them
   */
  public <T> T word(SystemQueryOption option, Map<String, T> words, T absent) {
    String value = values.get(option);
    if (value == null) {
      return absent;
    }
    T meaning = words.get(value.trim().toLowerCase(Locale.ROOT));
    if (meaning == null) {
      List<String> known = words.keySet().stream().sorted().toList();
      throw new Problem(
              ProblemCode.BAD_OPTION,
              option.spelling() + " is one of " + String.join(", ", known),
              option.spelling(),
              Span.at(0),
              NearNames.nearest(value.trim(), known).orElse(null))
          .asException();
    }
    return meaning;
  }

  /**
   * The value of an option that is true or false; false when it is absent.
   *
   * @throws io.arkiv.problem.ProblemException when it is neither
   */
  public boolean isTrue(SystemQueryOption option) {
    return word(option, TRUTH, false);
  }

  /**
   * The options that have a grammar, as read.
   *
   * @throws io.arkiv.problem.ProblemException at the first token that does not fit
   */
  public QuerySyntax syntax() {
    return QuerySyntax.read(
            values.get(SystemQueryOption.SELECT),
            values.get(SystemQueryOption.FILTER),
            values.get(SystemQueryOption.ORDER_BY))
        .having(ProviderOptions.read(this).having());
  }

  /** Everything that was sent, decoded, in its order; links carry it on. */
  public List<QueryString.Pair> pairs() {
    return pairs;
  }

  private static RuntimeException unknown(String name) {
    List<String> known = SystemQueryOption.spellings();
    return Problem.of(
            ProblemCode.BAD_OPTION,
            "there is no option \"" + name + "\"; there are " + String.join(", ", known))
        .in(name)
        .suggesting(NearNames.nearest(name, known))
        .asException();
  }
}
