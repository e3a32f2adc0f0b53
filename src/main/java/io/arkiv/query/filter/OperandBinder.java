package io.arkiv.query.filter;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.RestrictionType;
import io.arkiv.odata.Argument;
import io.arkiv.odata.Call;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Operand;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds what the left-hand sides of conditions mean: columns and functions of columns. */
final class OperandBinder {

  private final Columns columns;
  private final Caller caller;
  private final CalendarSettings settings;
  private final ValueCallBinder valueCalls = new ValueCallBinder(this::argument);

  OperandBinder(Columns columns, Caller caller, CalendarSettings settings) {
    this.columns = columns;
    this.caller = caller;
    this.settings = settings;
  }

  BoundOperand bind(Operand operand) {
    if (operand instanceof Word name) {
      return column(columns.toFilter(name));
    }
    return valueCalls.bind((Call) operand);
  }

  /** The restriction of a function that is true or false of a row. */
  Restriction booleanCall(Call call, BooleanFunction function) {
    return function.period() == null
        ? textCall(call, function)
        : periodCall(call, function.period());
  }

  private BoundOperand column(ArchiveColumn column) {
    Target target = Target.of(column.source(), column.kind());
    return new BoundOperand(column.name(), column.type(), conditions(target, column));
  }

  private ConditionBinder conditions(Target target, ArchiveColumn column) {
    return switch (target.kind()) {
      case BOOLEAN -> new BooleanConditions(target);
      case INTEGER, DECIMAL, SECONDS -> new NumberConditions(target);
      case TEXT -> new TextConditions(target);
      case ITEM -> new ItemConditions(target, caller.associateId());
      case DATE_TIME -> new DateConditions(target, zoneOf(column), caller.asOf(), settings);
    };
  }

  private ZoneId zoneOf(ArchiveColumn column) {
    return column.isAlwaysUtc() ? ZoneOffset.UTC : caller.zone();
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
      boolean isList = operand.type() == RestrictionType.LIST_ANY;
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
    if (argument instanceof Call call) {
      return valueCalls.bind(call);
    }
    Literal literal = (Literal) argument;
    if (literal.form() != Literal.Form.BARE) {
      throw Problem.at(literal.span(), ProblemCode.SYNTAX, "a column is expected here")
          .asException();
    }
    return column(columns.toFilter(new Word(literal.text(), literal.span())));
  }

  private boolean isOperand(Argument argument) {
    return argument instanceof Call
        || argument instanceof Literal literal
            && literal.form() == Literal.Form.BARE
            && columns.exist(literal.text());
  }

  private Literal literal(Argument argument) {
    if (argument instanceof Literal literal
        && (literal.form() != Literal.Form.BARE || !columns.exist(literal.text()))) {
      return literal;
    }
    throw Problem.at(
            argument.span(),
            ProblemCode.BAD_VALUE,
            "a value is expected here: two columns cannot be compared; quote the text")
        .asException();
  }
}
