package io.arkiv.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the text of a filter that is right; what to say of a wrong one is not its business. */
final class FilterReader {

  private static final Set<String> TESTS =
      Set.of(
          "startswith",
          "endswith",
          "substringof",
          "contains",
          "this",
          "next",
          "previous",
          "thisandnext",
          "thisandprevious",
          "thisandpreviousandnext");

  private final List<Token> tokens;
  private final Predicate<String> isColumn;
  private int position;

  private FilterReader(String filter, Predicate<String> isColumn) {
    this.tokens = Token.of(filter);
    this.isColumn = isColumn;
  }

  static Filter read(String filter, Predicate<String> isColumn) {
    FilterReader reader = new FilterReader(filter, isColumn);
    Filter read = reader.alternatives();
    if (!reader.next().kind().equals("end")) {
      throw new IllegalArgumentException(filter + " at " + reader.next().start());
    }
    return read;
  }

  private Filter alternatives() {
    Filter left = all();
    while (took("or")) {
      left = new Filter.Or(left, all());
    }
    return left;
  }

  private Filter all() {
    Filter left = term();
    while (took("and")) {
      left = new Filter.And(left, term());
    }
    return left;
  }

  private Filter term() {
    if (took("not")) {
      return new Filter.Not(term());
    }
    if (took("(")) {
      Filter inner = alternatives();
      expect(")");
      return compared(inner);
    }
    boolean isTest = tokens.get(position + 1).is("(") && TESTS.contains(lower(next().text()));
    return isTest ? compared(test()) : condition();
  }

  /** A bracket or a test, perhaps said to be true or false. */
  private Filter compared(Filter inner) {
    boolean isEqual = next().is("eq") || next().is("=");
    boolean isUnequal = next().is("ne") || next().is("!=") || next().is("<>");
    if (!isEqual && !isUnequal) {
      return inner;
    }
    position++;
    boolean isTrue = Set.of("true", "1").contains(lower(take().literal().text()));
    return isTrue == isEqual ? inner : new Filter.Not(inner);
  }

  /** {@code startswith(a,'b')} or {@code startswith('b',a)}. */
  private Filter test() {
    String name = lower(take().text());
    expect("(");
    Filter.Condition column = null;
    List<Literal> values = new ArrayList<>();
    do {
      boolean isOperand =
          next().kind().equals("word")
              && (tokens.get(position + 1).is("(") || isColumn.test(next().text()));
      if (column == null && isOperand) {
        column = operand();
      } else {
        values.add(take().literal());
      }
    } while (took(","));
    expect(")");
    return new Filter.Condition(column.functions(), column.column(), name, values);
  }

  private Filter condition() {
    Filter.Condition operand = operand();
    if (next().kind().equals("end") || next().is(")") || next().is("and") || next().is("or")) {
      return said(operand, "set", List.of());
    }
    String operator = lower(take().text());
    List<Literal> values = new ArrayList<>();
    if (took("(")) {
      while (!took(")")) {
        values.addAll(take().literal().elements());
        took(",");
      }
    } else if (startsValue()) {
      boolean takesSeveral = operator.matches("in|oneof|notoneof|between|associateis.*");
      Literal value = take().literal();
      values.addAll(takesSeveral ? value.elements() : List.of(value));
    }
    return said(operand, operator, values);
  }

  private boolean startsValue() {
    return switch (next().kind()) {
      case "text", "code" -> true;
      case "word" -> !next().is("and") && !next().is("or");
      default -> false;
    };
  }

  /** A column, perhaps within functions. */
  private Filter.Condition operand() {
    List<String> functions = new ArrayList<>();
    while (tokens.get(position + 1).is("(")) {
      functions.add(lower(take().text()));
      expect("(");
    }
    String column = take().text();
    for (int i = functions.size() - 1; i >= 0; i--) {
      if (functions.get(i).equals("cast")) {
        expect(",");
        take();
      }
      expect(")");
    }
    return new Filter.Condition(functions, column, "", List.of());
  }

  private static Filter said(Filter.Condition operand, String operator, List<Literal> values) {
    return new Filter.Condition(operand.functions(), operand.column(), operator, values);
  }

  private Token next() {
    return tokens.get(position);
  }

  private Token take() {
    return tokens.get(position++);
  }

  private boolean took(String word) {
    boolean isNext = next().is(word);
    position += isNext ? 1 : 0;
    return isNext;
  }

  private void expect(String bracket) {
    if (!took(bracket)) {
      throw new IllegalArgumentException(bracket + " at " + next());
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
