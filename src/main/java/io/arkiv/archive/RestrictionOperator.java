package io.arkiv.archive;

import io.arkiv.archive.OperatorMeaning.Calendar;
import io.arkiv.archive.OperatorMeaning.Containment;
import io.arkiv.archive.OperatorMeaning.Equality;
import io.arkiv.archive.OperatorMeaning.Match;
import io.arkiv.archive.OperatorMeaning.Membership;
import io.arkiv.archive.OperatorMeaning.Moment;
import io.arkiv.archive.OperatorMeaning.Order;
import io.arkiv.archive.OperatorMeaning.OwnAssociate;
import io.arkiv.archive.OperatorMeaning.Presence;
import io.arkiv.archive.OperatorMeaning.Range;
import io.arkiv.archive.OperatorMeaning.RowKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An operator of {@code $filter}: its spellings, the types that it serves, and what it means. A new
 * operator is one constant here.
 */
public enum RestrictionOperator {
  EQUALS(Types.ALL, new Equality(), "eq", "equals", "=", "is", "set"),
  NOT_EQUALS(
      Asks.FOR_THE_OPPOSITE, Types.ALL, new Equality(), "ne", "unequals", "!=", "<>", "isNot"),
  LESS(Types.ORDERED, new Order(Comparison.LESS), "lt", "less", "<"),
  LESS_OR_EQUAL(Types.ORDERED, new Order(Comparison.LESS_OR_EQUAL), "le", "<="),
  GREATER(Types.ORDERED, new Order(Comparison.GREATER), "gt", "greater", ">"),
  GREATER_OR_EQUAL(Types.ORDERED, new Order(Comparison.GREATER_OR_EQUAL), "ge", ">="),
  BETWEEN(Types.ORDERED, new Range(), "between"),
  ONE_OF(Types.ALL, new Membership(), "oneOf", "in"),
  NOT_ONE_OF(Asks.FOR_THE_OPPOSITE, Types.ALL, new Membership(), "notOneOf"),
  NONE_OF(Asks.FOR_THE_OPPOSITE, Types.MANY, new Membership(), "noneOf"),
  ALL_OF(Types.INTERESTS, new Containment(), "allOf"),
  IS_NULL(Asks.FOR_THE_OPPOSITE, Types.ALL, new Presence(), "isNull"),
  IS_NOT_NULL(Types.ALL, new Presence(), "isNotNull"),

  BEGINS(Types.TEXT, new Match(TextPart.BEGINNING), "begins", "startswith"),
  NOT_BEGINS(Asks.FOR_THE_OPPOSITE, Types.TEXT, new Match(TextPart.BEGINNING), "notBegins"),
  CONTAINS(Types.TEXT, new Match(TextPart.ANYWHERE), "contains"),
  NOT_CONTAINS(Asks.FOR_THE_OPPOSITE, Types.TEXT, new Match(TextPart.ANYWHERE), "notContains"),
  ENDS(Types.TEXT, new Match(TextPart.ENDING), "ends", "endswith"),
  NOT_ENDS(Asks.FOR_THE_OPPOSITE, Types.TEXT, new Match(TextPart.ENDING), "notEnds"),
  IS_PK(Types.STRING_OR_PK, new RowKey(), "isPK"),

  CURRENT_ASSOCIATE(Types.USERS, new OwnAssociate(), "currentAssociate"),
  ASSOCIATE_IS_ONE_OF(Types.USERS, new Membership(), "associateIsOneOf"),
  ASSOCIATE_IS_NOT_ONE_OF(
      Asks.FOR_THE_OPPOSITE, Types.USERS, new Membership(), "associateIsNotOneOf"),

  BEFORE(Types.DATES, new Order(Comparison.LESS), "before"),
  BEFORE_OR_EQUAL(Types.DATES, new Order(Comparison.LESS_OR_EQUAL), "beforeOrEqual", "to"),
  ON_DAY(Types.DATES, new Moment(true), "date"),
  AFTER_OR_EQUAL(Types.DATES, new Order(Comparison.GREATER_OR_EQUAL), "afterOrEqual", "from"),
  AFTER(Types.DATES, new Order(Comparison.GREATER), "after"),
  DATE_BETWEEN(Types.DATES, new Range(), "dateBetween"),
  BEFORE_TIME(Types.DATES, new Order(Comparison.LESS), "beforeTime"),
  AT_TIME(Types.DATES, new Moment(false), "dateTime"),
  AFTER_TIME(Types.DATES, new Order(Comparison.GREATER_OR_EQUAL), "afterTime"),

  BEFORE_TODAY(Types.DATES, new Calendar(PeriodUnit.DAY, null, -1), "beforeToday"),
  TODAY(Types.DATES, new Calendar(PeriodUnit.DAY, 0, 0), "today"),
  AFTER_TODAY(Types.DATES, new Calendar(PeriodUnit.DAY, 1, null), "afterToday"),
  LAST_WEEK(Types.DATES, new Calendar(PeriodUnit.WEEK, -1, -1), "lastWeek"),
  THIS_WEEK(Types.DATES, new Calendar(PeriodUnit.WEEK, 0, 0), "thisWeek"),
  NEXT_WEEK(Types.DATES, new Calendar(PeriodUnit.WEEK, 1, 1), "nextWeek"),
  LAST_MONTH(Types.DATES, new Calendar(PeriodUnit.MONTH, -1, -1), "lastMonth"),
  THIS_MONTH(Types.DATES, new Calendar(PeriodUnit.MONTH, 0, 0), "thisMonth"),
  NEXT_MONTH(Types.DATES, new Calendar(PeriodUnit.MONTH, 1, 1), "nextMonth"),
  LAST_QUARTER(Types.DATES, new Calendar(PeriodUnit.QUARTER, -1, -1), "lastQuarter"),
  THIS_QUARTER(Types.DATES, new Calendar(PeriodUnit.QUARTER, 0, 0), "thisQuarter"),
  NEXT_QUARTER(Types.DATES, new Calendar(PeriodUnit.QUARTER, 1, 1), "nextQuarter"),
  THIS_HALF(Types.DATES, new Calendar(PeriodUnit.HALF_YEAR, 0, 0), "thisHalf"),
  THIS_YEAR(Types.DATES, new Calendar(PeriodUnit.YEAR, 0, 0), "thisYear");

  /** How many values an operator takes. */
  public enum Values {
    NONE,
    ONE,
    TWO,
    /** Any number, in brackets. */
    MANY
  }

  /** Whether the rows are wanted that a meaning fits, or exactly the others. */
  private enum Asks {
    FOR,
    FOR_THE_OPPOSITE
  }

  /** Every spelling in lower case, with its operator; sorted, so that suggestions are stable. */
  private static final Map<String, RestrictionOperator> BY_SPELLING = bySpelling();

  private final Set<RestrictionType> types;
  private final OperatorMeaning meaning;
  private final boolean isNegated;
  private final List<String> spellings;

  RestrictionOperator(Set<RestrictionType> types, OperatorMeaning meaning, String... spellings) {
    this(Asks.FOR, types, meaning, spellings);
  }

  RestrictionOperator(
      Asks asks, Set<RestrictionType> types, OperatorMeaning meaning, String... spellings) {
    this.types = types;
    this.meaning = meaning;
    this.isNegated = asks == Asks.FOR_THE_OPPOSITE;
    this.spellings = List.of(spellings);
  }

  /** The operator of that spelling, in any case. */
  public static Optional<RestrictionOperator> spelled(String spelling) {
    return Optional.ofNullable(BY_SPELLING.get(spelling.toLowerCase(Locale.ROOT)));
  }

  /** Every spelling of the operators that serve a type, as they are usually written. */
  public static List<String> spellingsFor(RestrictionType type) {
    List<String> fitting = new ArrayList<>();
    for (RestrictionOperator operator : values()) {
      if (operator.serves(type)) {
        fitting.addAll(operator.spellings);
      }
    }
    return fitting;
  }

  /** How many values it takes. */
  public Values takes() {
    return meaning.takes();
  }

  /** What it asks of a value. */
  public OperatorMeaning meaning() {
    return meaning;
  }

  /** Whether it asks for exactly the other rows. */
  public boolean isNegated() {
    return isNegated;
  }

  /** Whether it can be used on a column of that type. */
  public boolean serves(RestrictionType type) {
    return types.contains(type);
  }

  /** Its spellings, the usual one first. */
  public List<String> spellings() {
    return spellings;
  }

  private static Map<String, RestrictionOperator> bySpelling() {
    Map<String, RestrictionOperator> all = new TreeMap<>();
    for (RestrictionOperator operator : values()) {
      for (String spelling : operator.spellings) {
        all.put(spelling.toLowerCase(Locale.ROOT), operator);
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** The groups of restriction types that share operators. */
  private static final class Types {
    static final Set<RestrictionType> ALL =
        Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RestrictionType.NONE)));
    static final Set<RestrictionType> ORDERED =
        Collections.unmodifiableSet(
            EnumSet.complementOf(
                EnumSet.of(
                    RestrictionType.NONE,
                    RestrictionType.BOOL,
                    RestrictionType.SAINT_STATUS,
                    RestrictionType.USER_GROUPS,
                    RestrictionType.LIST_MANY,
                    RestrictionType.LIST_INTEREST)));
    static final Set<RestrictionType> MANY =
        Collections.unmodifiableSet(
            EnumSet.of(
                RestrictionType.USER_GROUPS,
                RestrictionType.LIST_MANY,
                RestrictionType.LIST_INTEREST));
    static final Set<RestrictionType> INTERESTS = Set.of(RestrictionType.LIST_INTEREST);
    static final Set<RestrictionType> TEXT =
        Collections.unmodifiableSet(
            EnumSet.of(
                RestrictionType.STRING,
                RestrictionType.STRING_OR_PK,
                RestrictionType.POSITIVE_STRING));
    static final Set<RestrictionType> STRING_OR_PK = Set.of(RestrictionType.STRING_OR_PK);
    static final Set<RestrictionType> USERS =
        Collections.unmodifiableSet(EnumSet.of(RestrictionType.ASSOCIATE, RestrictionType.EJ_USER));
    static final Set<RestrictionType> DATES =
        Collections.unmodifiableSet(
            EnumSet.of(
                RestrictionType.DATE, RestrictionType.DATE_TIME, RestrictionType.UNLIMITED_DATE));

    private Types() {}
  }
}
