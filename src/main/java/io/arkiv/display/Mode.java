package io.arkiv.display;

/** How much is told of each value: {@code $mode}. */
public enum Mode {
  /** Display values alone. */
  SLIM,
  /** Display values, each followed by its raw value and hints, in one flat row. */
  WIDE,
  /** A cell of raw value, display value and hints for each column. */
  FULL
}
