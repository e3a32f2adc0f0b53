package io.arkiv.query.filter;

import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.Word;

/** What conditions on groups compare, found or refused. */
public interface GroupOperands {

  /** A total of the group. */
  BoundOperand total(ColumnTerm function);

  /** A column, of which a group has many values. */
  BoundOperand column(Word name);
}
