package io.arkiv.odata;

import io.arkiv.problem.Span;

/** The left-hand side of a condition: a column, a function call, or a total of a group. */
public sealed interface Operand permits Word, Call, ColumnTerm {

  /** Where it stands. */
  Span span();

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of operand. */
  interface Visitor<R> {
    R visit(Word name);

    R visit(Call call);

    R visit(ColumnTerm total);
  }
}
