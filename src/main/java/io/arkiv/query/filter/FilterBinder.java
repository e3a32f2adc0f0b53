package io.arkiv.query.filter;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.ValueKind;
import io.arkiv.odata.Call;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.FilterExpression.And;
import io.arkiv.odata.FilterExpression.Broken;
import io.arkiv.odata.FilterExpression.Not;
import io.arkiv.odata.FilterExpression.Or;
import io.arkiv.odata.FilterExpression.TruthOf;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Operand;
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

  /** Null where rows are compared, which have no totals. */
  private final GroupOperands groups;

  private int conditions;
  private int values;

  private FilterBinder(
      Archive archive, Caller caller, CalendarSettings settings, GroupOperands groups) {
    this.columns = new Columns(archive);
    this.operands = new OperandBinder(columns, archive.names(), caller, settings);
    this.groups = groups;
  }

  /**
   * What the rows must satisfy.
   *
   * @throws io.arkiv.problem.ProblemException with the position of the first thing that has no
   *     meaning
   */
  public static Restriction bind(
      FilterExpression filter, Archive archive, Caller caller, CalendarSettings settings) {
    return new FilterBinder(archive, caller, settings, null).bind(filter);
  }

  /**
   * What groups must satisfy.
   *
   * @param groups finds what the condition compares, or refuses it
   * @throws io.arkiv.problem.ProblemException see {@link #bind}
   */
  public static Restriction bindHaving(
      FilterExpression having,
      Archive archive,
      Caller caller,
      CalendarSettings settings,
      GroupOperands groups) {
    return new FilterBinder(archive, caller, settings, groups).bind(having);
  }

  private Restriction bind(FilterExpression expression) {
    return expression.accept(new Meaning());
  }

  private Restriction condition(Call call, FilterExpression.Condition condition) {
    return BooleanFunction.spelled(call)
        .map(function -> truth(operands.booleanCall(call, function), condition))
        .orElseGet(() -> condition(operands.bind(call), condition));
  }

  private static Restriction truth(Restriction asked, FilterExpression.Condition condition) {
    return condition.operator() == null ? asked : withTruth(asked, condition.operator(), condition);
  }

  private Restriction condition(BoundOperand operand, FilterExpression.Condition condition) {
    if (condition.operator() == null) {
      return standingAlone(operand, condition);
    }
    RestrictionOperator operator =
        OperatorFit.fitting(operand, condition.operator(), operands.hasText(operand));
    if (operand.type().kind() == ValueKind.BOOLEAN && isBareSet(operator, condition)) {
      return isTrue(operand);
    }
    List<Literal> literals = ListLiterals.expand(operator, condition.values());
    OperatorFit.checkCount(operator, literals, condition);
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
    if (operand.type().kind() == ValueKind.BOOLEAN) {
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

  /** What each kind of syntax comes to. */
  private final class Meaning implements FilterExpression.Visitor<Restriction> {

    @Override
    public Restriction visit(And and) {
      return new Restriction.AllOf(and.terms().stream().map(FilterBinder.this::bind).toList());
    }

    @Override
    public Restriction visit(Or or) {
      return Alternatives.of(or.terms().stream().map(FilterBinder.this::bind).toList());
    }

    @Override
    public Restriction visit(Not not) {
      return bind(not.term()).negated();
    }

    @Override
    public Restriction visit(TruthOf truth) {
      return withTruth(bind(truth.term()), truth.operator(), List.of(truth.value()));
    }

    @Override
    public Restriction visit(FilterExpression.Condition condition) {
      count(condition);
      return condition.operand().accept(new ConditionOf(condition));
    }

    @Override
    public Restriction visit(Broken broken) {
      broken.before().forEach(FilterBinder.this::bind);
      throw broken.problem();
    }
  }

  /** What a condition comes to, by what stands on its left. */
  private final class ConditionOf implements Operand.Visitor<Restriction> {

    private final FilterExpression.Condition condition;

    ConditionOf(FilterExpression.Condition condition) {
      this.condition = condition;
    }

    @Override
    public Restriction visit(Word name) {
      return condition(groups == null ? operands.bind(name) : groups.column(name), condition);
    }

    @Override
    public Restriction visit(Call call) {
      return condition(call, condition);
    }

    @Override
    public Restriction visit(ColumnTerm total) {
      return condition(groups.total(total), condition);
    }
  }
}
