package io.arkiv.query.aggregation;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import io.arkiv.query.aggregation.Having.LevelTotal;
import io.arkiv.query.filter.BoundOperand;
import io.arkiv.query.filter.FilterBinder;
import io.arkiv.query.filter.GroupOperands;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.restriction.ConditionBinder;
import io.arkiv.query.restriction.DateConditions;
import io.arkiv.query.restriction.NumberConditions;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.TextConditions;
import java.util.ArrayList;
import java.util.List;

/** Gives a condition on groups its meaning: functions found in {@code $select}, values typed. */
final class HavingBinder implements GroupOperands {

  private final Archive archive;
  private final Caller caller;
  private final CalendarSettings settings;
  private final TermBinder terms;
  private final List<Aggregate> selected;
  private final int levels;
  private final List<LevelTotal> totals = new ArrayList<>();

  /**
   * A binder.
   *
   * @param selected the totals of {@code $select}
   * @param levels how many levels of groups there are
   */
  HavingBinder(
      Archive archive,
      Caller caller,
      CalendarSettings settings,
      TermBinder terms,
      List<Aggregate> selected,
      int levels) {
    this.archive = archive;
    this.caller = caller;
    this.settings = settings;
    this.terms = terms;
    this.selected = selected;
    this.levels = levels;
  }

  Having bind(FilterExpression condition) {
    Restriction bound = FilterBinder.bindHaving(condition, archive, caller, settings, this);
    return new Having(bound, totals);
  }

  @Override
  public BoundOperand column(Word name) {
    throw unfit(
        name.span(),
        "Having compares totals of groups, such as Count("
            + name.text()
            + "); values of rows are compared in $filter");
  }

  @Override
  public BoundOperand total(ColumnTerm function) {
    BoundTerm term = terms.bind(function, this::noColumn);
    if (term.function() == null || term.function() == ColumnFunction.GROUP_BY) {
      throw unfit(
          function.name().span(),
          "Having compares totals of groups; what \""
              + function.text()
              + "\" tells is compared in $filter");
    }
    if (term.function() == ColumnFunction.PERCENT) {
      throw unfit(function.name().span(), "Having compares no shares, but sums: Sum");
    }
    int aggregate = selected.indexOf(term.aggregate());
    if (aggregate < 0) {
      throw Problem.at(
              function.span(),
              ProblemCode.UNKNOWN_COLUMN,
              "\"" + function.text() + "\" is no total of $select, and Having compares those alone")
          .asException();
    }
    LevelTotal total = new LevelTotal(level(term), aggregate);
    if (!totals.contains(total)) {
      totals.add(total);
    }
    return operand(term, totals.indexOf(total));
  }

  private int level(BoundTerm term) {
    int level = term.modifiers().level;
    if (level > levels) {
      throw Problem.at(
              term.modifiers().levelAt,
              ProblemCode.BAD_VALUE,
              "level " + level + " is not there: groups come out on levels 1 to " + levels)
          .asException();
    }
    return level == 0 ? levels : level;
  }

  private BoundOperand operand(BoundTerm term, int place) {
    ArchiveColumn column = term.column();
    return switch (term.function()) {
      case COUNT, COUNT_ALL -> number(term, place, RestrictionType.INT, ValueKind.DECIMAL);
      case SUM, MIN, MAX -> like(column, term, place);
      default -> number(term, place, RestrictionType.DECIMAL, ValueKind.DECIMAL);
    };
  }

  /** A total that is shown as its column's values are. */
  private BoundOperand like(ArchiveColumn column, BoundTerm term, int place) {
    Target target = Having.target(place, column.kind());
    ConditionBinder conditions =
        switch (column.kind()) {
          case DATE_TIME -> new DateConditions(column, target, caller, settings);
          case TEXT -> new TextConditions(target, archive.names());
          default -> null;
        };
    if (conditions == null) {
      boolean isSpan = column.kind() == ValueKind.SECONDS;
      return number(term, place, column.type(), isSpan ? ValueKind.SECONDS : ValueKind.DECIMAL);
    }
    if (column.source().appearance() == Appearance.PERIOD) {
      throw unfit(term.term().span(), "Having compares no periods, but dates and parts of dates");
    }
    boolean isText = column.kind() == ValueKind.TEXT;
    RestrictionType type = isText ? RestrictionType.STRING : column.type();
    return new BoundOperand(term.term().text(), type, conditions);
  }

  private static BoundOperand number(
      BoundTerm term, int place, RestrictionType type, ValueKind kind) {
    // decimal whatever the column: sums are larger than their numbers
    Target target = Having.target(place, kind);
    return new BoundOperand(term.term().text(), type, new NumberConditions(target));
  }

  private ArchiveColumn noColumn(Word name) {
    throw new IllegalStateException("no function: " + name.text());
  }

  private static RuntimeException unfit(Span span, String message) {
    return Problem.at(span, ProblemCode.UNFIT_OPERATOR, message).asException();
  }
}
