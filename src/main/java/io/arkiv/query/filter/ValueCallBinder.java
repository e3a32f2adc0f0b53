package io.arkiv.query.filter;

import io.arkiv.archive.NearNames;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.odata.Argument;
import io.arkiv.odata.Call;
import io.arkiv.odata.Literal;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import io.arkiv.query.restriction.DateConditions;
import io.arkiv.query.restriction.ItemConditions;
import io.arkiv.query.restriction.NumberConditions;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.TextConditions;
import io.arkiv.query.restriction.ValueFunction;
import io.arkiv.query.restriction.YearConditions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what functions mean that make another value of a column, which conditions then compare. */
final class ValueCallBinder {

  private static final String TEXT = "Edm.String";

  private final Function<Argument, BoundOperand> arguments;

  /**
   * A binder.
   *
   * @param arguments binds what stands inside a function, or refuses it
   */
  ValueCallBinder(Function<Argument, BoundOperand> arguments) {
    this.arguments = arguments;
  }

  /** {@code tolower(a)}, {@code length(a)}, {@code year(d)} and the others. */
  BoundOperand bind(Call call) {
    return switch (call.function().text().toLowerCase(Locale.ROOT)) {
      case "tolower", "toupper" -> ofText(call, null);
      case "cast" -> cast(call);
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
    CallFit.expectArguments(call, 1);
    return textOf(call, function);
  }

  private BoundOperand textOf(Call call, ValueFunction function) {
    BoundOperand operand = arguments.apply(call.arguments().get(0));
    if (function == null && operand.conditions() instanceof ItemConditions) {
      return operand;
    }
    if (!(operand.conditions() instanceof TextConditions texts)) {
      throw CallFit.unfit(call, operand, "a text");
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
    return new BoundOperand(operand.name(), RestrictionType.STRING, texts.seenThrough(function));
  }

  /** Clients that search a text make sure that it is one. */
  private BoundOperand cast(Call call) {
    CallFit.expectArguments(call, 2);
    Argument type = call.arguments().get(1);
    if (!type.accept(new IsText())) {
      throw Problem.at(type.span(), ProblemCode.BAD_VALUE, "a column is cast to " + TEXT + " alone")
          .suggesting(Optional.of("'" + TEXT + "'"))
          .asException();
    }
    return textOf(call, null);
  }

  private BoundOperand ofDate(Call call, ValueFunction function) {
    CallFit.expectArguments(call, 1);
    BoundOperand operand = arguments.apply(call.arguments().get(0));
    if (!(operand.conditions() instanceof DateConditions dates)) {
      throw CallFit.unfit(call, operand, "a date");
    }
    Target target =
        new Target(dates.target.source(), ValueKind.INTEGER, function, dates.zone().getId());
    NumberConditions numbers =
        function == ValueFunction.YEAR
            ? new YearConditions(target, dates)
            : new NumberConditions(target);
    return new BoundOperand(call.function().text(), RestrictionType.INT, numbers);
  }

  private static RuntimeException unknownFunction(Call call) {
    Span span = call.function().span();
    String name = call.function().text();
    List<String> known =
        Stream.concat(
                BooleanFunction.names(),
                Stream.of(
                    "tolower", "toupper", "trim", "length", "cast", "year", "month", "day", "hour",
                    "minute", "second"))
            .toList();
    return Problem.at(
            span,
            ProblemCode.UNKNOWN_OPERATOR,
            "there is no function \"" + name + "\"; there are " + String.join(", ", known))
        .suggesting(NearNames.nearest(name, known))
        .asException();
  }

  /** Whether an argument names the type of texts. */
  private static final class IsText implements Argument.Visitor<Boolean> {

    @Override
    public Boolean visit(Literal literal) {
      return literal.text().equalsIgnoreCase(TEXT);
    }

    @Override
    public Boolean visit(Call call) {
      return false;
    }
  }
}
