package io.arkiv.odata.structured;

import io.arkiv.odata.ColumnListParser;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.OrderByItem;
import io.arkiv.odata.SelectItem;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads columns one by one, each a column or a function of one as in {@code $select}. */
final class StructuredColumns {

  private final RequestKeys keys;

  StructuredColumns(RequestKeys keys) {
    this.keys = keys;
  }

  /**
   * The columns of a list; blank ones are passed over.
   *
   * @throws ProblemException at the first token that does not fit
   */
  List<SelectItem> select(String key, List<String> columns) {
    List<SelectItem> items = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (column != null && !column.isBlank()) {
        items.add(new SelectItem(term(key + "[" + i + "]", column)));
      }
    }
    return items;
  }

  /**
   * The sort keys of a list.
   *
   * @throws ProblemException at the first token that does not fit
   */
  List<OrderByItem> orderBy(String key, List<StructuredOrder> order) {
    List<OrderByItem> items = new ArrayList<>();
    for (StructuredOrder by : order) {
      String name = by.name() == null ? "" : by.name();
      ColumnTerm term = term(key + "[" + items.size() + "].name", name);
      items.add(new OrderByItem(term, by.isDescending()));
    }
    return items;
  }

  private ColumnTerm term(String key, String text) {
    Span place = keys.place(key, text);
    try {
      List<SelectItem> read = ColumnListParser.parseSelect(text);
      if (read.size() > 1) {
        throw Problem.at(
                read.get(1).term().span(), ProblemCode.SYNTAX, "one column alone stands here")
            .asException();
      }
      return moved(read.get(0).term(), place.start());
    } catch (ProblemException refused) {
      Problem problem = refused.problem();
      Span at = moved(problem.span(), place.start());
      throw new Problem(
              problem.code(), problem.message(), problem.parameter(), at, problem.suggestion())
          .asException();
    }
  }

  private static ColumnTerm moved(ColumnTerm term, int by) {
    return new ColumnTerm(
        moved(term.name(), by),
        term.arguments().stream().map(argument -> moved(argument, by)).toList(),
        term.modifiers().stream().map(modifier -> moved(modifier, by)).toList(),
        term.text(),
        moved(term.span(), by));
  }

  private static Word moved(Word word, int by) {
    return new Word(word.text(), moved(word.span(), by));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
