package io.arkiv.query.restriction;

/** A function of a column's value that the database computes. */
public enum ValueFunction {
  /** The value itself. */
  NONE,
  /** The text without blanks at either end. */
  TRIM,
  /** The number of characters. */
  LENGTH,
  /** The number of characters without blanks at either end. */
  TRIMMED_LENGTH,
  YEAR,
  MONTH,
  DAY,
  HOUR,
  MINUTE,
  SECOND
}
