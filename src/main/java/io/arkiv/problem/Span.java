package io.arkiv.problem;

/**
 * A stretch of an option's decoded, untrimmed value.
 *
 * @param start 0-based, in UTF-16 units
 * @param end exclusive, in UTF-16 units; equal to {@code start} where something is missing
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The empty span at a position: where something is missing. */
  public static Span at(int position) {
    return new Span(position, position);
  }

  /** The smallest span that covers this one and another. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The part of the text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
