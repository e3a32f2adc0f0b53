package io.arkiv.rest;

import io.arkiv.archive.NearNames;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import io.arkiv.provider.ArchiveProvider;
import io.arkiv.query.ArchiveQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the rows are counted: {@code $inlinecount}, or {@code $count=true} as OData V4 has it.
 */
enum CountOption {
  NONE,
  EXACT,
  ESTIMATE;

  private static final Map<String, CountOption> SPELLINGS =
      Map.of("allpages", EXACT, "true", EXACT, "none", NONE, "false", NONE, "estimate", ESTIMATE);

  /**
   * Reads the options; nothing is ever counted unless asked.
   *
   * @throws io.arkiv.problem.ProblemException when a value is not one of theirs
   */
  static CountOption read(SystemQueryOptions options) {
    CountOption inline = read(options, SystemQueryOption.INLINE_COUNT);
    return inline == NONE ? read(options, SystemQueryOption.COUNT) : inline;
  }

  private static CountOption read(SystemQueryOptions options, SystemQueryOption option) {
    String value = options.value(option);
    if (value == null) {
      return NONE;
    }
    CountOption read = SPELLINGS.get(value.trim().toLowerCase(Locale.ROOT));
    if (read == null) {
      List<String> known = SPELLINGS.keySet().stream().sorted().toList();
      throw new Problem(
              ProblemCode.BAD_OPTION,
              option.spelling() + " is one of " + String.join(", ", known),
              option.spelling(),
              Span.at(0),
              NearNames.nearest(value.trim(), known).orElse(null))
          .asException();
    }
    return read;
  }

  /** How many rows match; null when that is not asked for. */
  Long count(ArchiveProvider provider, EntityNames entities, ArchiveQuery query) {
    if (this == NONE) {
      return null;
    }
    return entities.isAsked() ? provider.count(query, this == ESTIMATE) : 0L;
  }
}
