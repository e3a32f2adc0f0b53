package io.arkiv.odata.structured;

import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.FilterParser;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads a list of restrictions, whose brackets and connectives stand between them. */
final class StructuredFilter {

  private final String key;
  private final RequestKeys keys;
  private final Deque<StructuredGroup> open = new ArrayDeque<>();

  private StructuredFilter(String key, RequestKeys keys) {
    this.key = key;
    this.keys = keys;
  }

  /**
   * The filter that a list of restrictions means.
   *
   * @param key of the list
   * @return null when none is active
   * @throws io.arkiv.problem.ProblemException at a restriction without a name, and where brackets
   *     do not match
   */
  static FilterExpression read(
      String key, List<StructuredRestriction> restrictions, RequestKeys keys) {
    return new StructuredFilter(key, keys).read(restrictions);
  }

  private FilterExpression read(List<StructuredRestriction> restrictions) {
    open.push(new StructuredGroup(null));
    for (int i = 0; i < restrictions.size(); i++) {
      read(restrictions.get(i), key + "[" + i + "].");
    }
    StructuredGroup all = open.pop();
    if (!open.isEmpty()) {
      throw syntax(all.opening(), "a bracket opens here that none closes");
    }
    return all.expression();
  }

  private void read(StructuredRestriction restriction, String path) {
    int brackets = restriction.interParenthesis();
    Span at = keys.place(path + "interParenthesis", String.valueOf(brackets));
    for (int i = 0; i < brackets; i++) {
      if (open.size() > FilterParser.MAX_DEPTH) {
        throw Problem.at(
                at,
                ProblemCode.TOO_LARGE,
                "brackets nest up to " + FilterParser.MAX_DEPTH + " deep")
            .asException();
      }
      open.push(new StructuredGroup(at));
    }
    if (restriction.isActive()) {
      open.element().add(condition(restriction, path), restriction.isOr());
    }
    for (int i = 0; i > brackets; i--) {
      StructuredGroup closed = open.pop();
      if (open.isEmpty()) {
        throw syntax(at, "more brackets close here than are open");
      }
      FilterExpression inner = closed.expression();
      if (inner != null) {
        open.element().add(inner, restriction.isOr());
      }
    }
  }

  private FilterExpression condition(StructuredRestriction restriction, String path) {
    String column = restriction.name() == null ? "" : restriction.name().trim();
    Span name = keys.place(path + "name", column);
    if (column.isEmpty()) {
      throw syntax(name, "a restriction has the name of a column");
    }
    String written = restriction.operator() == null ? "" : restriction.operator().trim();
    Span operator = keys.place(path + "operator", written);
    List<Literal> values = values(restriction, path + "values");
    Span valuesAt = values.isEmpty() ? keys.place(path + "values", "") : values.get(0).span();
    if (written.isEmpty() && !values.isEmpty()) {
      throw syntax(operator, "an operator is missing between \"" + column + "\" and its values");
    }
    return new FilterExpression.Condition(
        new Word(column, name),
        written.isEmpty() ? null : new Word(written, operator),
        values,
        written.isEmpty() ? operator : valuesAt,
        restriction.values() != null && values.size() != 1,
        name.to(valuesAt));
  }

  private List<Literal> values(StructuredRestriction restriction, String path) {
    List<Literal> literals = new ArrayList<>();
    List<String> values = restriction.values() == null ? List.of() : restriction.values();
    for (String value : values) {
      String text = value == null ? "null" : value;
      Span at = keys.place(path + "[" + literals.size() + "]", text);
      Literal.Form form = value == null ? Literal.Form.BARE : Literal.Form.QUOTED;
      literals.add(new Literal(form, "", text, at));
    }
    return literals;
  }

  private static RuntimeException syntax(Span at, String message) {
    return Problem.at(at, ProblemCode.SYNTAX, message).asException();
  }
}
