package io.arkiv.archive;

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
 * An operator of {@code $filter}: its spellings, the values that it takes and the types that it
 * serves (archive facts, section 2.2; decisions, sections 4 and 11). A new operator is one constant
 * here.
 */
public enum RestrictionOperator {
  EQUALS(Values.ONE, Types.ALL, "eq", "equals", "=", "is", "set"),
  NOT_EQUALS(Values.ONE, Types.ALL, "ne", "unequals", "!=", "<>", "isNot"),
  LESS(Values.ONE, Types.ORDERED, "lt", "less", "<"),
  LESS_OR_EQUAL(Values.ONE, Types.ORDERED, "le", "<="),
  GREATER(Values.ONE, Types.ORDERED, "gt", "greater", ">"),
  GREATER_OR_EQUAL(Values.ONE, Types.ORDERED, "ge", ">="),
  BETWEEN(Values.TWO, Types.ORDERED, "between"),
  ONE_OF(Values.MANY, Types.ALL, "oneOf", "in"),
  NOT_ONE_OF(Values.MANY, Types.ALL, "notOneOf"),
  IS_NULL(Values.NONE, Types.ALL, "isNull"),
  IS_NOT_NULL(Values.NONE, Types.ALL, "isNotNull"),

  BEGINS(Values.ONE, Types.TEXT, "begins", "startswith"),
  NOT_BEGINS(Values.ONE, Types.TEXT, "notBegins"),
  CONTAINS(Values.ONE, Types.TEXT, "contains"),
  NOT_CONTAINS(Values.ONE, Types.TEXT, "notContains"),
  ENDS(Values.ONE, Types.TEXT, "ends", "endswith"),
  NOT_ENDS(Values.ONE, Types.TEXT, "notEnds"),
  IS_PK(Values.ONE, Types.STRING_OR_PK, "isPK"),

  CURRENT_ASSOCIATE(Values.NONE, Types.USERS, "currentAssociate"),
  ASSOCIATE_IS_ONE_OF(Values.MANY, Types.USERS, "associateIsOneOf"),
  ASSOCIATE_IS_NOT_ONE_OF(Values.MANY, Types.USERS, "associateIsNotOneOf"),

  BEFORE(Values.ONE, Types.DATES, "before"),
  BEFORE_OR_EQUAL(Values.ONE, Types.DATES, "beforeOrEqual", "to"),
  ON_DAY(Values.ONE, Types.DATES, "date"),
  AFTER_OR_EQUAL(Values.ONE, Types.DATES, "afterOrEqual", "from"),
  AFTER(Values.ONE, Types.DATES, "after"),
  DATE_BETWEEN(Values.TWO, Types.DATES, "dateBetween"),
  BEFORE_TIME(Values.ONE, Types.DATES, "beforeTime"),
  AT_TIME(Values.ONE, Types.DATES, "dateTime"),
  AFTER_TIME(Values.ONE, Types.DATES, "afterTime"),

  BEFORE_TODAY(Values.NONE, Types.DATES, "beforeToday"),
  TODAY(Values.NONE, Types.DATES, "today"),
  AFTER_TODAY(Values.NONE, Types.DATES, "afterToday"),
  LAST_WEEK(Values.NONE, Types.DATES, "lastWeek"),
  THIS_WEEK(Values.NONE, Types.DATES, "thisWeek"),
  NEXT_WEEK(Values.NONE, Types.DATES, "nextWeek"),
  LAST_MONTH(Values.NONE, Types.DATES, "lastMonth"),
  THIS_MONTH(Values.NONE, Types.DATES, "thisMonth"),
  NEXT_MONTH(Values.NONE, Types.DATES, "nextMonth"),
  LAST_QUARTER(Values.NONE, Types.DATES, "lastQuarter"),
  THIS_QUARTER(Values.NONE, Types.DATES, "thisQuarter"),
  NEXT_QUARTER(Values.NONE, Types.DATES, "nextQuarter"),
  THIS_HALF(Values.NONE, Types.DATES, "thisHalf"),
  THIS_YEAR(Values.NONE, Types.DATES, "thisYear");

  /** How many values an operator takes. */
  public enum Values {
    NONE,
    ONE,
    TWO,
    /** Any number, in brackets. */
    MANY
  }

  /** Every spelling in lower case, with its operator; sorted, so that suggestions are stable. */
  private static final Map<String, RestrictionOperator> BY_SPELLING = bySpelling();

  private final Values values;
  private final Set<RestrictionType> types;
  private final List<String> spellings;

  RestrictionOperator(Values values, Set<RestrictionType> types, String... spellings) {
    this.values = values;
    this.types = types;
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
    return values;
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
            EnumSet.complementOf(EnumSet.of(RestrictionType.NONE, RestrictionType.BOOL)));
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
