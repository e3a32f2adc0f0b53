package io.arkiv.odata;

import io.arkiv.problem.Span;

/** The left-hand side of a condition: a column, or a function call. */
public sealed interface Operand permits Word, Call {

  /** Where it stands. */
  Span span();

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of operand. */
  interface Visitor<R> {
    R visit(Word name);

    R visit(Call call);
  }
}
