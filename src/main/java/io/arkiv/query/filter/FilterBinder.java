package io.arkiv.query.filter;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.NearNames;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.RestrictionType;
import io.arkiv.odata.Call;
import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.FilterExpression.And;
import io.arkiv.odata.FilterExpression.Broken;
import io.arkiv.odata.FilterExpression.Not;
import io.arkiv.odata.FilterExpression.Or;
import io.arkiv.odata.FilterExpression.TruthOf;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import io.arkiv.query.column.Columns;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.literal.ListLiterals;
import io.arkiv.query.restriction.Alternatives;
import io.arkiv.query.restriction.BooleanConditions;
import io.arkiv.query.restriction.Restriction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives a {@code $filter} its meaning: columns found, operators fitted, values typed. */
public final class FilterBinder {

  /** The most conditions in one filter. */
  static final int MAX_CONDITIONS = 2_000;

  /** The most values in all lists of one filter: databases limit the parameters of a statement. */
  static final int MAX_VALUES = 20_000;

  private static final Set<String> EQUAL_SIGNS = Set.of("eq", "=");
  private static final Set<String> UNEQUAL_SIGNS = Set.of("ne", "!=", "<>");

  private final OperandBinder operands;
  private final Columns columns;
  private int conditions;
  private int values;

  private FilterBinder(Archive archive, Caller caller, CalendarSettings settings) {
    this.columns = new Columns(archive);
    this.operands = new OperandBinder(columns, caller, settings);
  }

  /**
   * What the rows must satisfy.
   *
   * @throws io.arkiv.problem.ProblemException with the position of the first thing that has no
   *     meaning
   */
  public static Restriction bind(
      FilterExpression filter, Archive archive, Caller caller, CalendarSettings settings) {
    return new FilterBinder(archive, caller, settings).bind(filter);
  }

  /** One arm per kind of syntax; Java 17 has no exhaustive switch over a sealed type. */
  private Restriction bind(FilterExpression expression) {
    if (expression instanceof And and) {
      return new Restriction.AllOf(and.terms().stream().map(this::bind).toList());
    }
    if (expression instanceof Or or) {
      return Alternatives.of(or.terms().stream().map(this::bind).toList());
    }
    if (expression instanceof Not not) {
      return bind(not.term()).negated();
    }
    if (expression instanceof TruthOf truth) {
      return withTruth(bind(truth.term()), truth.operator(), List.of(truth.value()));
    }
    if (expression instanceof FilterExpression.Condition condition) {
      return condition(condition);
    }
    if (expression instanceof Broken broken) {
      broken.before().forEach(this::bind);
      throw broken.problem();
    }
    throw new IllegalStateException("no meaning for " + expression.getClass());
  }

  private Restriction condition(FilterExpression.Condition condition) {
    count(condition);
    if (condition.operand() instanceof Call call && BooleanFunction.spelled(call).isPresent()) {
      Restriction restriction = operands.booleanCall(call, BooleanFunction.spelled(call).get());
      return condition.operator() == null
          ? restriction
          : withTruth(restriction, condition.operator(), condition);
    }
    BoundOperand operand = operands.bind(condition.operand());
    if (condition.operator() == null) {
      return standingAlone(operand, condition);
    }
    RestrictionOperator operator = fitting(operand, condition.operator());
    if (operand.type() == RestrictionType.BOOL && isBareSet(operator, condition)) {
      return isTrue(operand);
    }
    List<Literal> literals = ListLiterals.expand(operator, condition.values());
    checkCount(operator, literals, condition);
    literals.forEach(this::refuseColumn);
    return operand.conditions().bind(operator, literals);
  }

  private void count(FilterExpression.Condition condition) {
    values += condition.values().size();
    if (++conditions > MAX_CONDITIONS) {
      throw tooLarge(condition.span(), "a filter has at most " + MAX_CONDITIONS + " conditions");
    }
    if (values > MAX_VALUES) {
      throw tooLarge(condition.valuesAt(), "a filter has at most " + MAX_VALUES + " values");
    }
  }

  /** {@code getAllRows} alone means that it is true; so does every boolean. */
  private Restriction standingAlone(BoundOperand operand, FilterExpression.Condition condition) {
    if (operand.type() == RestrictionType.BOOL) {
      return isTrue(operand);
    }
    throw Problem.at(
            condition.valuesAt(),
            ProblemCode.SYNTAX,
            "an operator is missing behind \""
                + operand.name()
                + "\"; it takes "
                + operand.operators())
        .asException();
  }

  private static Restriction isTrue(BoundOperand operand) {
    return ((BooleanConditions) operand.conditions()).equal(true);
  }

  private static boolean isBareSet(
      RestrictionOperator operator, FilterExpression.Condition condition) {
    return operator == RestrictionOperator.EQUALS
        && condition.values().isEmpty()
        && !condition.isListed()
        && condition.operator().is("set");
  }

  private RestrictionOperator fitting(BoundOperand operand, Word word) {
    List<String> fitting = RestrictionOperator.spellingsFor(operand.type());
    RestrictionOperator operator =
        RestrictionOperator.spelled(word.text())
            .orElseThrow(
                () ->
                    Problem.at(
                            word.span(),
                            ProblemCode.UNKNOWN_OPERATOR,
                            "there is no operator \""
                                + word.text()
                                + "\"; \""
                                + operand.name()
                                + "\" takes "
                                + operand.operators())
                        .suggesting(NearNames.nearest(word.text(), fitting))
                        .asException());
    if (operator.serves(operand.type())) {
      return operator;
    }
    boolean isForName =
        operand.type() == RestrictionType.LIST_ANY && operator.serves(RestrictionType.STRING);
    String hint = isForName ? "; its text is \"" + operand.name() + "/name\"" : "";
    Problem problem =
        Problem.at(
            word.span(),
            ProblemCode.UNFIT_OPERATOR,
            "\""
                + word.text()
                + "\" does not fit \""
                + operand.name()
                + "\" of type "
                + operand.type().wireName()
                + ", which takes "
                + operand.operators()
                + hint);
    throw problem
        .suggesting(
            isForName
                ? Optional.of(operand.name() + "/name")
                : NearNames.nearest(word.text(), fitting))
        .asException();
  }

  private static void checkCount(
      RestrictionOperator operator, List<Literal> literals, FilterExpression.Condition condition) {
    int found = literals.size();
    boolean isRight =
        switch (operator.takes()) {
          case NONE -> found == 0 && !condition.isListed();
          case ONE -> found == 1;
          case TWO -> found == 2;
          case MANY -> found > 0 || condition.isListed();
        };
    if (isRight) {
      return;
    }
    boolean isMissing = found == 0 && !condition.isListed();
    String takes =
        switch (operator.takes()) {
          case NONE -> "no value";
          case ONE -> "one value";
          case TWO -> "two values in brackets";
          case MANY -> "values in brackets";
        };
    String message = "\"" + condition.operator().text() + "\" takes " + takes;
    throw Problem.at(
            condition.valuesAt(),
            isMissing ? ProblemCode.SYNTAX : ProblemCode.WRONG_COUNT,
            isMissing ? message + "; none stands here" : message + ", not " + found)
        .asException();
  }

  /** A bare word that names a column is no text: two columns cannot be compared. */
  private void refuseColumn(Literal literal) {
    if (literal.form() == Literal.Form.BARE && columns.exist(literal.text())) {
      throw Problem.at(
              literal.span(),
              ProblemCode.BAD_VALUE,
              "two columns cannot be compared; for the text write '" + literal.text() + "'")
          .suggesting(Optional.of("'" + literal.text() + "'"))
          .asException();
    }
  }

  private static Restriction withTruth(
      Restriction restriction, Word operator, FilterExpression.Condition condition) {
    if (condition.values().size() != 1) {
      throw Problem.at(
              condition.valuesAt(), ProblemCode.WRONG_COUNT, "true or false is expected here")
          .asException();
    }
    return withTruth(restriction, operator, condition.values());
  }

  private static Restriction withTruth(
      Restriction restriction, Word operator, List<Literal> value) {
    String sign = operator.text().toLowerCase(Locale.ROOT);
    boolean isEqual = EQUAL_SIGNS.contains(sign);
    if (!isEqual && !UNEQUAL_SIGNS.contains(sign)) {
      throw Problem.at(
              operator.span(),
              ProblemCode.UNFIT_OPERATOR,
              "a truth value takes \"eq\" or \"ne\", not \"" + operator.text() + "\"")
          .suggesting(Optional.of("eq"))
          .asException();
    }
    boolean isTrue = BooleanConditions.read(value.get(0));
    return isTrue == isEqual ? restriction : restriction.negated();
  }

  private static RuntimeException tooLarge(Span span, String message) {
    return Problem.at(span, ProblemCode.TOO_LARGE, message).asException();
  }
}
