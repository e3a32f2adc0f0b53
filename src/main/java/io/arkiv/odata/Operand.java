package io.arkiv.odata;

import io.arkiv.problem.Span;

/** The left-hand side of a condition: a column, or a function call. */
public sealed interface Operand permits Word, Call {

  /** Where it stands. */
  Span span();
}
