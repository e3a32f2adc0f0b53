package io.arkiv.query.aggregation;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnClock;
import io.arkiv.archive.NearNames;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.DatePart;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import io.arkiv.query.column.Columns;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives the terms of {@code $select} and {@code $orderBy} their meaning: functions fitted. */
final class TermBinder {

  /** Functions of the original that no column of ours has a use for. */
  private static final Set<String> NOT_SERVED = Set.of("currencyconvert", "weighted", "expression");

  private final Columns columns;
  private final Caller caller;
  private final ZoneId storedZone;

  TermBinder(Columns columns, Caller caller, ZoneId storedZone) {
    this.storedZone = storedZone;
    this.columns = columns;
    this.caller = caller;
  }

  /**
   * The meaning of a term.
   *
   * @param plain finds the column of a term without a function, or refuses it
   */
  BoundTerm bind(ColumnTerm term, Function<Word, ArchiveColumn> plain) {
    if (!term.isCall()) {
      ArchiveColumn column = plain.apply(term.name());
      TermModifiers modifiers =
          TermModifiers.read(term.modifiers(), column.name(), null, true, false);
      return new BoundTerm(term, null, column, modifiers);
    }
    ColumnFunction function = function(term.name());
    ColumnTerm argument = argument(term);
    boolean isPart = function == ColumnFunction.DATE_PART;
    boolean isOfPart = argument.isCall() && argument.name().is(ColumnFunction.DATE_PART.spelling());
    boolean takesPart = isPart || isOfPart && argument.modifiers().isEmpty();
    TermModifiers modifiers =
        TermModifiers.read(term.modifiers(), function.spelling(), function, true, takesPart);
    if (isPart) {
      return new BoundTerm(term, null, part(term, argument, modifiers.part), modifiers);
    }
    ArchiveColumn column =
        argument.isCall() ? partInside(argument, modifiers.part) : columns.toTotal(argument.name());
    expectFit(term.name(), function, column);
    return new BoundTerm(term, function, column, modifiers);
  }

  private static ColumnFunction function(Word name) {
    Optional<ColumnFunction> function = ColumnFunction.spelled(name.text());
    if (function.isPresent()) {
      return function.get();
    }
    boolean isNotServed = NOT_SERVED.contains(name.text().toLowerCase(Locale.ROOT));
    Problem problem =
        Problem.at(
            name.span(),
            ProblemCode.UNKNOWN_OPERATOR,
            (isNotServed
                    ? "the function \"" + name.text() + "\" is not served"
                    : "there is no function \"" + name.text() + "\"")
                + "; there are "
                + String.join(", ", ColumnFunction.spellings()));
    throw (isNotServed
            ? problem
            : problem.suggesting(NearNames.nearest(name.text(), ColumnFunction.spellings())))
        .asException();
  }

  private static ColumnTerm argument(ColumnTerm call) {
    if (call.arguments().size() != 1) {
      throw Problem.at(
              Span.at(call.name().span().end()),
              ProblemCode.WRONG_COUNT,
              "\"" + call.name().text() + "\" takes one column, not " + call.arguments().size())
          .asException();
    }
    ColumnTerm argument = call.arguments().get(0);
    if (!argument.isCall() && !argument.modifiers().isEmpty()) {
      throw Problem.at(
              argument.modifiers().get(0).span(),
              ProblemCode.UNFIT_OPERATOR,
              "modifiers stand behind the bracket that closes \"" + call.name().text() + "\"")
          .asException();
    }
    return argument;
  }

  private ArchiveColumn partInside(ColumnTerm call, DatePart partOutside) {
    if (function(call.name()) != ColumnFunction.DATE_PART) {
      throw Problem.at(
              call.name().span(),
              ProblemCode.UNFIT_OPERATOR,
              "only DatePart stands inside another function, not \"" + call.name().text() + "\"")
          .suggesting(Optional.of(ColumnFunction.DATE_PART.spelling()))
          .asException();
    }
    ColumnFunction function = ColumnFunction.DATE_PART;
    TermModifiers inside =
        TermModifiers.read(call.modifiers(), function.spelling(), function, false, true);
    return part(call, argument(call), inside.part == null ? partOutside : inside.part);
  }

  private ArchiveColumn part(ColumnTerm call, ColumnTerm argument, DatePart part) {
    if (argument.isCall()) {
      throw Problem.at(
              argument.name().span(), ProblemCode.UNFIT_OPERATOR, "\"DatePart\" needs a column")
          .asException();
    }
    ArchiveColumn date = columns.toTotal(argument.name());
    expectFit(call.name(), ColumnFunction.DATE_PART, date);
    if (part == null) {
      throw Problem.at(
              Span.at(call.span().end()),
              ProblemCode.SYNTAX,
              "a part is missing behind \""
                  + call.text()
                  + "\"; there are "
                  + String.join(", ", DatePart.spellings()))
          .asException();
    }
    ZoneId zone = date.clock().zone(caller.zone());
    ZoneId stored = date.clock().storedZone(storedZone, caller.zone());
    return new ArchiveColumn(
        date.name(),
        date.heading(),
        part.isPeriod() ? RestrictionType.STRING : RestrictionType.INT,
        false,
        date.isSortable(),
        ColumnClock.ASKED,
        new PartOfDate(
            date.source(), part, zone.normalized().getId(), stored.normalized().getId()));
  }

  private void expectFit(Word name, ColumnFunction function, ArchiveColumn column) {
    if (function.serves(column.kind())) {
      return;
    }
    List<String> fitting = ColumnFunction.spellingsFor(column.kind());
    String hint =
        column.kind() == ValueKind.ITEM
                && column.type() == RestrictionType.LIST_ANY
                && columns.exist(column.name() + "/name")
            ? "; its number is \""
                + column.name()
                + "/id\", its text \""
                + column.name()
                + "/name\""
            : "";
    throw Problem.at(
            name.span(),
            ProblemCode.UNFIT_OPERATOR,
            "\""
                + name.text()
                + "\" does not fit \""
                + column.name()
                + "\" of type "
                + column.type().wireName()
                + ", which takes "
                + String.join(", ", fitting)
                + hint)
        .suggesting(NearNames.nearest(name.text(), fitting))
        .asException();
  }
}
