package io.arkiv.oracle;

import java.util.List;

/** What a filter says, before columns and values have a meaning. */
sealed interface Filter {

  /** Both. */
  record And(Filter left, Filter right) implements Filter {}

  /** One or both. */
  record Or(Filter left, Filter right) implements Filter {}

  /** The other rows. */
  record Not(Filter term) implements Filter {}

  /**
   * A column, an operator or a function that is true or false of it, and values.
   *
   * @param functions around the column, the outermost first, in lower case
   * @param operator in lower case
   */
  record Condition(List<String> functions, String column, String operator, List<Literal> values)
      implements Filter {}
}
