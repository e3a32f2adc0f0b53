package io.arkiv.odata;

import io.arkiv.problem.Span;

/** An argument of a function: a literal (a bare word may turn out to be a column) or a call. */
public sealed interface Argument permits Literal, Call {

  /** Where it stands. */
  Span span();
}
