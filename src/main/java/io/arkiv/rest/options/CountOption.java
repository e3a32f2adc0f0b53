package io.arkiv.rest.options;

import io.arkiv.carrier.wire.Paging;
import io.arkiv.paging.RowSource;
import io.arkiv.query.BoundQuery;
import java.util.Map;

/**
 * Whether the rows are counted: {@code $inlinecount}, or {@code $count=true} as OData V4 has it.
 */
public enum CountOption {
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
  public static CountOption read(SystemQueryOptions options) {
    CountOption inline = options.word(SystemQueryOption.INLINE_COUNT, SPELLINGS, NONE);
    return inline == NONE ? options.word(SystemQueryOption.COUNT, SPELLINGS, NONE) : inline;
  }

  /** The same where an answer has a place for a count; a file has none. */
  public CountOption in(Paging paging) {
    return paging == Paging.PAGES ? this : NONE;
  }

  /** How many rows match; null when that is not asked for. */
  public Long count(RowSource rows, BoundQuery query) {
    if (this == NONE) {
      return null;
    }
    return query.entities().stream()
        .mapToLong(entity -> rows.count(entity, this == ESTIMATE))
        .sum();
  }
}
