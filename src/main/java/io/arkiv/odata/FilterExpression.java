package io.arkiv.odata;

import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import java.util.List;

/** The syntax of a {@code $filter}. */
public sealed interface FilterExpression {

  /** Where it stands. */
  Span span();

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /** All of two or more terms. */
  record And(List<FilterExpression> terms, Span span) implements FilterExpression {
    public And {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Any of two or more terms. */
  record Or(List<FilterExpression> terms, Span span) implements FilterExpression {
    public Or {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The opposite of a term. */
  record Not(FilterExpression term, Span span) implements FilterExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A bracket that is compared with a truth value: {@code (a eq 1) eq false}.
   *
   * @param operator as written
   * @param value as written
   */
  record TruthOf(FilterExpression term, Word operator, Literal value, Span span)
      implements FilterExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One condition on a column or a function.
   *
   * @param operator as written; null when the operand stands alone
   * @param values the values, without their brackets
   * @param valuesAt the opening bracket of the values, or the first of them, or where one would
   *     have to stand
   * @param isListed whether the values stood in brackets
   */
  record Condition(
      Operand operand,
      Word operator,
      List<Literal> values,
      Span valuesAt,
      boolean isListed,
      Span span)
      implements FilterExpression {
    public Condition {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A filter that stops making sense somewhere. What stands before that place may be wrong in a way
   * that only names and types tell, and then that is the first thing wrong.
   *
   * @param before the conditions in front of that place, in order
   * @param problem what is wrong there
   */
  record Broken(List<Condition> before, ProblemException problem, Span span)
      implements FilterExpression {
    public Broken {
      before = List.copyOf(before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One answer for each kind of expression. */
  interface Visitor<R> {
    R visit(And and);

    R visit(Or or);

    R visit(Not not);

    R visit(TruthOf truth);

    R visit(Condition condition);

    R visit(Broken broken);
  }
}
