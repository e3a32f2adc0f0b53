package io.arkiv.query.filter;

import io.arkiv.archive.NearNames;
import io.arkiv.archive.PeriodUnit;
import io.arkiv.odata.Literal;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.literal.BadValue;
import io.arkiv.query.literal.EncodedText;
import io.arkiv.query.literal.NumberReader;
import io.arkiv.query.restriction.PeriodFunction;
import java.math.BigDecimal;
import java.util.Arrays;

/** Reads what {@code next(f,n,period)} and its like say behind the column: count and period. */
final class PeriodArguments {

  private PeriodArguments() {}

  static int count(Literal literal) {
    return NumberReader.read(literal)
        .map(number -> number.stripTrailingZeros())
        .filter(number -> number.signum() == 0 || number.scale() <= 0)
        .filter(number -> number.signum() >= 0)
        .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
        .filter(number -> number <= PeriodFunction.MAX_COUNT)
        .orElseThrow(() -> BadValue.of(literal, "a count from 0 to " + PeriodFunction.MAX_COUNT));
  }

  static PeriodUnit unit(Literal literal) {
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
}
