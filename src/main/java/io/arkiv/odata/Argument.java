package io.arkiv.odata;

import io.arkiv.problem.Span;

/** An argument of a function: a literal (a bare word may turn out to be a column) or a call. */
public sealed interface Argument permits Literal, Call {

  /** Where it stands. */
  Span span();

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of argument. */
  interface Visitor<R> {
    R visit(Literal literal);

    R visit(Call call);
  }
}
