package io.arkiv.rest.page;

import io.arkiv.carrier.wire.Paging;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rows that an answer may have where it is a file.
 *
 * @param maxRows unlimited unless settled ({@code arkiv.export.max-rows})
 */
@Dependent
public record FileLimit(long maxRows) {

  /** As configured. */
  @Inject
  public FileLimit(@ConfigProperty(name = "arkiv.export.max-rows") Optional<Long> maxRows) {
    this(maxRows.orElse(Long.MAX_VALUE));
  }

  /**
   * Refuses a file that would have more rows, before its first byte: it is never cut silently.
   *
   * @param count gives the number of rows that match a query, whatever its page
   * @throws io.arkiv.problem.ProblemException when there are more
   */
  public void check(Paging paging, BoundQuery request, ToLongFunction<ArchiveQuery> count) {
    List<ArchiveQuery> queries = request.ahead();
    if (paging == Paging.PAGES || queries.isEmpty() || queries.get(0).top() <= maxRows) {
      return;
    }
    ArchiveQuery first = queries.get(0);
    long matching = queries.stream().mapToLong(count).sum() - first.skip();
    if (Math.min(matching, first.top()) > maxRows) {
      throw Problem.of(
              ProblemCode.TOO_MANY_ROWS,
              "a file has "
                  + maxRows
                  + " rows at the most, and these would be more: narrow $filter, or take less with"
                  + " $top")
          .asException();
    }
  }
}
