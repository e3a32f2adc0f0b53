package io.arkiv.query.filter;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.text.ShippedNames;
import io.arkiv.odata.Argument;
import io.arkiv.odata.Call;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.column.Columns;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.restriction.BooleanConditions;
import io.arkiv.query.restriction.ConditionBinder;
import io.arkiv.query.restriction.DateConditions;
import io.arkiv.query.restriction.ItemConditions;
import io.arkiv.query.restriction.NumberConditions;
import io.arkiv.query.restriction.PeriodFunction;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.TextConditions;
import java.util.List;
import java.util.Optional;

/** Finds what the left-hand sides of conditions mean: columns and functions of columns. */
final class OperandBinder {

  private final Columns columns;
  private final ShippedNames names;
  private final Caller caller;
  private final CalendarSettings settings;
  private final ValueCallBinder valueCalls = new ValueCallBinder(this::argument);

  OperandBinder(Columns columns, ShippedNames names, Caller caller, CalendarSettings settings) {
    this.columns = columns;
    this.names = names;
    this.caller = caller;
    this.settings = settings;
  }

  /** A column. */
  BoundOperand bind(Word name) {
    return column(columns.toFilter(name));
  }

  /** A function that makes another value of a column. */
  BoundOperand bind(Call call) {
    return valueCalls.bind(call);
  }

  /** Whether a list's text is a column of its own, which serves those who ask for text. */
  boolean hasText(BoundOperand operand) {
    return operand.type() == RestrictionType.LIST_ANY && columns.exist(operand.name() + "/name");
  }

  /** The restriction of a function that is true or false of a row. */
  Restriction booleanCall(Call call, BooleanFunction function) {
    return function.period() == null
        ? textCall(call, function)
        : periodCall(call, function.period());
  }

  private BoundOperand column(ArchiveColumn column) {
    Target target = Target.of(column.source().filtered(), column.kind());
    return new BoundOperand(column.name(), column.type(), conditions(target, column));
  }

  private ConditionBinder conditions(Target target, ArchiveColumn column) {
    return switch (target.kind()) {
      case BOOLEAN -> new BooleanConditions(target);
      case INTEGER, DECIMAL, SECONDS -> new NumberConditions(target);
      case TEXT -> new TextConditions(target, names);
      case ITEM, ITEMS -> new ItemConditions(target, names, caller.associateId());
      case DATE_TIME -> new DateConditions(column, target, caller, settings);
    };
  }

  /** {@code startswith(a,'b')} and its like; either argument may be the column. */
  private Restriction textCall(Call call, BooleanFunction function) {
    CallFit.expectArguments(call, 2);
    Argument first = call.arguments().get(0);
    Argument second = call.arguments().get(1);
    boolean isSwapped = !isOperand(first) && isOperand(second);
    BoundOperand operand = argument(isSwapped ? second : first);
    Argument needle = isSwapped ? first : second;
    if (!function.textOperator().serves(operand.type())) {
      boolean isList = hasText(operand);
      throw Problem.at(
              call.function().span(),
              ProblemCode.UNFIT_OPERATOR,
              "\""
                  + call.function().text()
                  + "\" does not fit \""
                  + operand.name()
                  + "\" of type "
                  + operand.type().wireName()
                  + (isList ? "; its text is \"" + operand.name() + "/name\"" : ""))
          .suggesting(isList ? Optional.of(operand.name() + "/name") : Optional.empty())
          .asException();
    }
    return operand.conditions().bind(function.textOperator(), List.of(literal(needle)));
  }

  /** {@code this(f,period)}, {@code next(f,n,period)} and the others. */
  private Restriction periodCall(Call call, PeriodFunction function) {
    CallFit.expectArguments(call, function.takesCount() ? 3 : 2);
    BoundOperand operand = argument(call.arguments().get(0));
    if (!(operand.conditions() instanceof DateConditions dates)) {
      throw CallFit.unfit(call, operand, "a date");
    }
    int count = function.takesCount() ? PeriodArguments.count(literal(call.arguments().get(1))) : 1;
    Literal unit = literal(call.arguments().get(call.arguments().size() - 1));
    return dates.periods(function, count, PeriodArguments.unit(unit));
  }

  private BoundOperand argument(Argument argument) {
    return argument.accept(new OperandOf());
  }

  private boolean isOperand(Argument argument) {
    return argument.accept(new IsOperand());
  }

  private Literal literal(Argument argument) {
    return argument.accept(new ValueOf());
  }

  private boolean namesColumn(Literal literal) {
    return literal.form() == Literal.Form.BARE && columns.exist(literal.text());
  }

  /** An argument that has to be a column, or a function of one. */
  private final class OperandOf implements Argument.Visitor<BoundOperand> {

    @Override
    public BoundOperand visit(Literal literal) {
      if (literal.form() != Literal.Form.BARE) {
        throw Problem.at(literal.span(), ProblemCode.SYNTAX, "a column is expected here")
            .asException();
      }
      return bind(new Word(literal.text(), literal.span()));
    }

    @Override
    public BoundOperand visit(Call call) {
      return bind(call);
    }
  }

  /** Whether an argument is a column, or a function of one. */
  private final class IsOperand implements Argument.Visitor<Boolean> {

    @Override
    public Boolean visit(Literal literal) {
      return namesColumn(literal);
    }

    @Override
    public Boolean visit(Call call) {
      return true;
    }
  }

  /** An argument that has to be a value. */
  private final class ValueOf implements Argument.Visitor<Literal> {

    @Override
    public Literal visit(Literal literal) {
      if (namesColumn(literal)) {
        throw noValue(literal);
      }
      return literal;
    }

    @Override
    public Literal visit(Call call) {
      throw noValue(call);
    }

    private static RuntimeException noValue(Argument argument) {
      return Problem.at(
              argument.span(),
              ProblemCode.BAD_VALUE,
              "a value is expected here: two columns cannot be compared; quote the text")
          .asException();
    }
  }
}
