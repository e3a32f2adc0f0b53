package io.arkiv.rest.options;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The options of a request of OData V4. */
public final class V4Options {

  private static final Set<SystemQueryOption> SERVED =
      Set.of(
          SystemQueryOption.SELECT,
          SystemQueryOption.FILTER,
          SystemQueryOption.ORDER_BY,
          SystemQueryOption.TOP,
          SystemQueryOption.SKIP,
          SystemQueryOption.SKIP_TOKEN,
          SystemQueryOption.COUNT,
          SystemQueryOption.FORMAT);

  private static final List<String> NOT_SERVED =
      List.of("$expand", "$search", "$apply", "$compute", "$deltatoken", "$index", "$levels");

  private V4Options() {}

  /**
   * Reads a query string.
   *
   * @throws io.arkiv.problem.ProblemException for an option that is not served here, or see {@link
   *     SystemQueryOptions#read}
   */
  public static SystemQueryOptions read(String raw) {
    for (QueryString.Pair pair : QueryString.parse(raw)) {
      String name = pair.name().trim().toLowerCase(Locale.ROOT);
      if (NOT_SERVED.contains(name)) {
        throw notServed(name);
      }
      SystemQueryOption.spelled(name)
          .filter(option -> !SERVED.contains(option))
          .ifPresent(
              option -> {
                throw Problem.of(
                        ProblemCode.BAD_OPTION,
                        option.spelling() + " is no option of OData V4; it is read below /api/v1")
                    .in(option.spelling())
                    .asException();
              });
    }
    return SystemQueryOptions.read(raw);
  }

  /** Whether an option is read here. */
  public static boolean serve(SystemQueryOption option) {
    return SERVED.contains(option);
  }

  /** The problem that a part of the protocol is not served. */
  public static RuntimeException notServed(String what) {
    return Problem.of(ProblemCode.NOT_IMPLEMENTED, what + " is not served").in(what).asException();
  }

  /** Whether a model is wanted as XML: it is, unless JSON alone is accepted. */
  public static boolean prefersXml(SystemQueryOptions options, String accept) {
    String format = options.value(SystemQueryOption.FORMAT);
    String wanted = (format != null ? format : accept == null ? "*/*" : accept);
    String lower = wanted.toLowerCase(Locale.ROOT);
    return lower.contains("xml") || format == null && lower.contains("*/*");
  }
}
