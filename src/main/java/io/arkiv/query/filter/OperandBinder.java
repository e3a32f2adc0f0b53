package io.arkiv.query.filter;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.NearNames;
import io.arkiv.archive.PeriodUnit;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.odata.Argument;
import io.arkiv.odata.Call;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Operand;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import io.arkiv.query.column.Columns;
import io.arkiv.query.literal.BadValue;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.literal.EncodedText;
import io.arkiv.query.literal.NumberReader;
import io.arkiv.query.restriction.BooleanConditions;
import io.arkiv.query.restriction.ConditionBinder;
import io.arkiv.query.restriction.DateConditions;
import io.arkiv.query.restriction.ItemConditions;
import io.arkiv.query.restriction.NumberConditions;
import io.arkiv.query.restriction.PeriodFunction;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.TextConditions;
import io.arkiv.query.restriction.ValueFunction;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the left-hand sides of conditions mean: columns and functions of columns. */
final class OperandBinder {

  private final Columns columns;
  private final Caller caller;
  private final CalendarSettings settings;

  OperandBinder(Columns columns, Caller caller, CalendarSettings settings) {
    this.columns = columns;
    this.caller = caller;
    this.settings = settings;
  }

  BoundOperand bind(Operand operand) {
    if (operand instanceof Word name) {
      return column(columns.toFilter(name));
    }
    return valueCall((Call) operand);
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
    expectArguments(call, 2);
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
    expectArguments(call, function.takesCount() ? 3 : 2);
    BoundOperand operand = argument(call.arguments().get(0));
    if (!(operand.conditions() instanceof DateConditions dates)) {
      throw Problem.at(
              call.function().span(),
              ProblemCode.UNFIT_OPERATOR,
              "\""
                  + call.function().text()
                  + "\" needs a date; \""
                  + operand.name()
                  + "\" is of type "
                  + operand.type().wireName())
          .asException();
    }
    int count = function.takesCount() ? count(literal(call.arguments().get(1))) : 1;
    Literal unit = literal(call.arguments().get(call.arguments().size() - 1));
    return dates.periods(function, count, unit(unit));
  }

  private static int count(Literal literal) {
    return NumberReader.read(literal)
        .map(number -> number.stripTrailingZeros())
        .filter(number -> number.signum() == 0 || number.scale() <= 0)
        .filter(number -> number.signum() >= 0)
        .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
        .filter(number -> number <= PeriodFunction.MAX_COUNT)
        .orElseThrow(() -> BadValue.of(literal, "a count from 0 to " + PeriodFunction.MAX_COUNT));
  }

  private static PeriodUnit unit(Literal literal) {
    String text = EncodedText.inside(literal.text()).map(EncodedText::value).orElse(literal.text());
    return PeriodUnit.spelled(text.trim())
        .orElseThrow(
            () ->
                Problem.at(
                        literal.span(),
                        ProblemCode.BAD_VALUE,
                        "\""
                            + literal.text()
                            + "\" is not a period: day, week, month, quarter,"
                            + " halfyear, year, or a code from 1 to 6")
                    .suggesting(
                        NearNames.nearest(
                            literal.text(),
                            Arrays.stream(PeriodUnit.values())
                                .flatMap(unit -> unit.spellings().stream())
                                .toList()))
                    .asException());
  }

  /** {@code tolower(a)}, {@code length(a)}, {@code year(d)} and the others. */
  private BoundOperand valueCall(Call call) {
    return switch (call.function().text().toLowerCase(Locale.ROOT)) {
      case "tolower", "toupper" -> ofText(call, null);
      case "trim" -> ofText(call, ValueFunction.TRIM);
      case "length" -> ofText(call, ValueFunction.LENGTH);
      case "year" -> ofDate(call, ValueFunction.YEAR);
      case "month" -> ofDate(call, ValueFunction.MONTH);
      case "day" -> ofDate(call, ValueFunction.DAY);
      case "hour" -> ofDate(call, ValueFunction.HOUR);
      case "minute" -> ofDate(call, ValueFunction.MINUTE);
      case "second" -> ofDate(call, ValueFunction.SECOND);
      default -> throw unknownFunction(call);
    };
  }

  /**
   * A function of a text; texts and names of items compare in lower case anyway, so changing case
   * does nothing.
   */
  private BoundOperand ofText(Call call, ValueFunction function) {
    expectArguments(call, 1);
    BoundOperand operand = argument(call.arguments().get(0));
    if (function == null && operand.conditions() instanceof ItemConditions) {
      return operand;
    }
    if (!(operand.conditions() instanceof TextConditions texts)) {
      throw unfit(call, operand, "a text");
    }
    if (function == null) {
      return new BoundOperand(operand.name(), RestrictionType.STRING, texts);
    }
    Target inner = texts.target;
    if (inner.function() == ValueFunction.TRIM && function == ValueFunction.TRIM) {
      return operand;
    }
    if (function == ValueFunction.LENGTH) {
      ValueFunction length =
          inner.function() == ValueFunction.TRIM
              ? ValueFunction.TRIMMED_LENGTH
              : ValueFunction.LENGTH;
      Target target = new Target(inner.source(), ValueKind.INTEGER, length, null);
      return new BoundOperand(
          call.function().text(), RestrictionType.INT, new NumberConditions(target));
    }
    Target target = new Target(inner.source(), ValueKind.TEXT, function, null);
    return new BoundOperand(operand.name(), RestrictionType.STRING, new TextConditions(target));
  }

  private BoundOperand ofDate(Call call, ValueFunction function) {
    expectArguments(call, 1);
    BoundOperand operand = argument(call.arguments().get(0));
    if (!(operand.conditions() instanceof DateConditions dates)) {
      throw unfit(call, operand, "a date");
    }
    Target target =
        new Target(dates.target.source(), ValueKind.INTEGER, function, dates.zone().getId());
    return new BoundOperand(
        call.function().text(), RestrictionType.INT, new NumberConditions(target));
  }

  private BoundOperand argument(Argument argument) {
    if (argument instanceof Call call) {
      return valueCall(call);
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

  private static void expectArguments(Call call, int expected) {
    if (call.arguments().size() != expected) {
      throw Problem.at(
              call.opening(),
              ProblemCode.WRONG_COUNT,
              "\""
                  + call.function().text()
                  + "\" takes "
                  + expected
                  + (expected == 1 ? " argument" : " arguments")
                  + ", not "
                  + call.arguments().size())
          .asException();
    }
  }

  private static RuntimeException unfit(Call call, BoundOperand operand, String needed) {
    return Problem.at(
            call.function().span(),
            ProblemCode.UNFIT_OPERATOR,
            "\""
                + call.function().text()
                + "\" needs "
                + needed
                + "; \""
                + operand.name()
                + "\" is of type "
                + operand.type().wireName())
        .asException();
  }

  private static RuntimeException unknownFunction(Call call) {
    Span span = call.function().span();
    String name = call.function().text();
    List<String> known =
        Stream.concat(
                BooleanFunction.names(),
                Stream.of(
                    "tolower", "toupper", "trim", "length", "year", "month", "day", "hour",
                    "minute", "second"))
            .toList();
    return Problem.at(
            span,
            ProblemCode.UNKNOWN_OPERATOR,
            "there is no function \"" + name + "\"; there are " + String.join(", ", known))
        .suggesting(NearNames.nearest(name, known))
        .asException();
  }
}
