package io.arkiv.rest.page;

import io.arkiv.archive.Continuation;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.paging.ContinuationToken;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.PageBounds;
import io.arkiv.rest.headers.ODataHeaders;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import jakarta.ws.rs.core.HttpHeaders;

/** Reads how much is asked for: {@code $top}, {@code $skip} and {@code $skiptoken}. */
public final class PageBoundsReader {

  /** What one fetch has: clients of OData follow links. */
  private static final int ROWS_OF_A_PAGE = 1_000;

  /** More than any answer has. */
  private static final int ALL_ROWS = 1 << 30;

  private PageBoundsReader() {}

  /**
   * The bounds of a request.
   *
   * @param after where the walk goes on; null for its beginning
   * @param fingerprint of the request
   * @param paging how its answer is told apart from the next
   * @throws ProblemException when an option is impossible, or the walk is another query's
   */
  public static PageBounds read(
      SystemQueryOptions options,
      HttpHeaders headers,
      Continuation after,
      long fingerprint,
      PageSettings settings,
      Paging paging) {
    boolean isWhole = paging == Paging.WHOLE;
    int asked = options.count(SystemQueryOption.TOP, isWhole ? ALL_ROWS : settings.defaultSize());
    int top = Math.min(asked, isWhole ? ALL_ROWS : settings.maxSize());
    // who speaks OData means a total over all pages, as OData defines it
    boolean isTotal =
        options.value(SystemQueryOption.TOP) != null
            && ODataHeaders.areSent(headers::getHeaderString);
    int skip = options.count(SystemQueryOption.SKIP, 0);
    checkGoesOn(after, fingerprint);
    return new PageBounds(after == null ? skip : 0, top, isTotal ? asked : -1, after, fingerprint);
  }

  /**
   * The same where {@code $top} is a total, as OData has it.
   *
   * @param rows how many rows an answer has at the most unless {@code $top} tells
   */
  public static PageBounds readTotal(
      SystemQueryOptions options,
      Continuation after,
      long fingerprint,
      PageSettings settings,
      Integer rows) {
    int asked = options.count(SystemQueryOption.TOP, -1);
    int skip = options.count(SystemQueryOption.SKIP, 0);
    checkGoesOn(after, fingerprint);
    int preferred = rows != null ? rows : asked < 0 ? ROWS_OF_A_PAGE : asked;
    int top = Math.min(preferred, settings.maxSize());
    return new PageBounds(
        after == null ? skip : 0,
        asked < 0 ? top : Math.min(asked, top),
        asked,
        after,
        fingerprint);
  }

  private static void checkGoesOn(Continuation after, long fingerprint) {
    if (after != null && after.fingerprint() != fingerprint) {
      throw Problem.of(
              ProblemCode.BAD_CONTINUATION,
              "this $skiptoken belongs to another query: archive, $entities, $filter, $orderBy,"
                  + " functions in $select and time zone stay the same on a walk")
          .in(SystemQueryOption.SKIP_TOKEN.spelling())
          .asException();
    }
  }

  /**
   * Where a walk goes on; null for its beginning.
   *
   * @throws ProblemException when the token is damaged
   */
  public static Continuation continuation(SystemQueryOptions options) {
    String token = options.value(SystemQueryOption.SKIP_TOKEN);
    return token == null
        ? null
        : ProblemException.in(
            SystemQueryOption.SKIP_TOKEN.spelling(), () -> ContinuationToken.read(token));
  }
}
