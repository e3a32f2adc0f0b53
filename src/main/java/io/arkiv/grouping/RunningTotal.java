package io.arkiv.grouping;

import java.util.List;

/** One total over the rows of a group so far. */
interface RunningTotal {

  /** Takes the next row's value, which is not null. */
  void add(Object value);

  /** The total so far. */
  Object value();

  /** What a continuation must hold of it; values of the same number and types each time. */
  List<Object> state();
}
