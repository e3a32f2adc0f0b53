package io.arkiv.odata.structured;

import io.arkiv.problem.Problem;
import io.arkiv.problem.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the parts of a query stand: each has a stretch of one imaginary text to itself, so that
 * positions in the syntax tree lead back to the key of the request that a part came by.
 */
public final class RequestKeys {

  private final NavigableMap<Integer, Place> places = new TreeMap<>();
  private int end;

  /** A stretch and what stands in it. */
  private record Place(String key, int length) {}

  /**
   * Gives a part its place.
   *
   * @param key what leads to it in the request, such as {@code restrictions[2].operator}
   * @param text as it stands there
   */
  Span place(String key, String text) {
    Span span = new Span(end, end + text.length());
    places.put(end, new Place(key, text.length()));
    // one more, for what is missing behind it
    end = span.end() + 1;
    return span;
  }

  /** A problem at a position of the imaginary text, told of the key that stands there. */
  public Problem told(Problem problem) {
    Map.Entry<Integer, Place> found =
        problem.span() == null ? null : places.floorEntry(problem.span().start());
    if (found == null) {
      return problem;
    }
    int start = problem.span().start() - found.getKey();
    int length = found.getValue().length();
    int last = Math.min(problem.span().end() - found.getKey(), Math.max(start, length));
    return new Problem(
        problem.code(),
        problem.message(),
        found.getValue().key(),
        new Span(start, last),
        problem.suggestion());
  }
}
