package io.arkiv.odata;

import io.arkiv.problem.Span;
import java.util.List;

/**
 * One part of a {@code $select}.
 *
 * @param term the column or the function, as written
 */
public record SelectItem(ColumnTerm term) {

  /** A column that is meant without having been written. */
  public static SelectItem column(String name) {
    Span nowhere = Span.at(0);
    Word word = new Word(name, nowhere);
    return new SelectItem(new ColumnTerm(word, List.of(), List.of(), name, nowhere));
  }
}
