package io.arkiv.oracle;

/** What the values of a column are, and so what operators mean on it. */
enum ValueType {
  /** {@link java.math.BigDecimal}. */
  NUMBER,
  /** {@link Double}. */
  DECIMAL,
  /** {@link Boolean}. */
  FLAG,
  /** {@link String}, never empty. */
  TEXT,
  /** {@link java.time.LocalDateTime} in UTC. */
  TIME,
  /** {@link Item}, by its id or its names. */
  ITEM,
  /** {@link Item}, by its names. */
  NAME
}
