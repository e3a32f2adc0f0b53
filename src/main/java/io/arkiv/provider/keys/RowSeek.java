package io.arkiv.provider.keys;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.Continuation;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows of a leg, and those behind a continuation, as predicates that an index in the sort order
 * serves.
 *
 * <p>A page that lies within one leg is one statement that starts in the index where the last page
 * ended. Within a leg the rows are bounded by the first key, so that ties are all that is looked at
 * twice.
 */
public final class RowSeek {

  private final CriteriaBuilder builder;
  private final boolean canCompareRows;
  private final List<SortTerm> terms;
  private final JoinedValue joined;

  /**
   * A keyset over the terms of an order.
   *
   * @param terms the sort keys and, last, the primary key
   */
  public RowSeek(EclipseLinkSql sql, List<SortTerm> terms) {
    this(sql, terms, null);
  }

  private RowSeek(EclipseLinkSql sql, List<SortTerm> terms, JoinedValue joined) {
    this.builder = sql.builder();
    this.canCompareRows = sql.dialect().bindsRows();
    this.terms = List.copyOf(terms);
    this.joined = joined;
  }

  /**
   * The same in a statement of its own, where the rows that a first key is joined from can be
   * looked at apart.
   *
   * @param first the first sort key
   */
  public RowSeek over(
      EclipseLinkSql sql,
      AbstractQuery<?> query,
      Root<?> root,
      ColumnTranslator columns,
      SortKey first) {
    return JoinedValue.isJoined(first.source())
        ? new RowSeek(sql, terms, new JoinedValue(sql, query, root, columns, first))
        : this;
  }

  /** A token can be forged: its values are trusted no more than any other input. */
  static void checkFit(List<SortKey> sortKeys, List<Object> values) {
    boolean isFit = sortKeys.size() == values.size();
    for (int i = 0; isFit && i < values.size(); i++) {
      Object value = values.get(i);
      isFit = value == null || typeOf(sortKeys.get(i)).isInstance(value);
    }
    if (!isFit) {
      throw Problem.of(ProblemCode.BAD_CONTINUATION, "this $skiptoken belongs to another query")
          .in("$skiptoken")
          .asException();
    }
  }

  public static Class<?> typeOf(SortKey key) {
    return switch (key.kind()) {
      case BOOLEAN -> Boolean.class;
      case INTEGER, DECIMAL, SECONDS -> Number.class;
      case TEXT, ITEMS -> String.class;
      case DATE_TIME -> LocalDateTime.class;
      case ITEM -> throw new IllegalStateException("items sort by id or name");
    };
  }

  /**
   * The rows of a leg.
   *
   * @param after the last row; null at the beginning
   */
  public Predicate leg(Continuation after, Leg leg) {
    return switch (leg) {
      case WHOLE -> builder.conjunction();
      case MISSING -> isMissing();
      case TIED -> builder.and(isPresent(), tied(valuesOf(after)));
      case NEXT -> builder.and(isPresent(), joined.isNext(firstOf(after)));
      case BEYOND -> beyond(firstOf(after));
      case BEHIND -> behind(valuesOf(after));
    };
  }

  private static Object firstOf(Continuation after) {
    return after == null ? null : after.sortValues().get(0);
  }

  private Predicate beyond(Object value) {
    return value == null
        ? isPresent()
        : builder.and(isPresent(), compared(terms.get(0), value, false));
  }

  private Predicate isMissing() {
    return joined == null ? builder.isNull(terms.get(0).expression()) : joined.isMissing();
  }

  private Predicate isPresent() {
    return joined == null ? builder.isNotNull(terms.get(0).expression()) : joined.isPresent();
  }

  private Predicate tied(List<Object> values) {
    return builder.and(builder.equal(terms.get(0).expression(), values.get(0)), after(1, values));
  }

  private Predicate behind(List<Object> values) {
    SortTerm first = terms.get(0);
    if (values.get(0) == null) {
      return builder.and(isMissing(), after(1, values));
    }
    Predicate bound = compared(first, values.get(0), true);
    if (terms.size() == 1) {
      return compared(first, values.get(0), false);
    }
    return builder.and(bound, isRowComparable(values) ? row(values) : within(values));
  }

  private Predicate within(List<Object> values) {
    SortTerm first = terms.get(0);
    return builder.or(compared(first, values.get(0), false), tied(values));
  }

  /** The rows that come after the values from one term on. */
  private Predicate after(int index, List<Object> values) {
    SortTerm term = terms.get(index);
    Object value = values.get(index);
    if (index == terms.size() - 1) {
      return compared(term, value, false);
    }
    Predicate isEqual =
        value == null ? builder.isNull(term.expression()) : builder.equal(term.expression(), value);
    Predicate behindEqual = builder.and(isEqual, after(index + 1, values));
    Predicate isBehind = isBehind(term, value);
    return isBehind == null ? behindEqual : builder.or(isBehind, behindEqual);
  }

  /** Strictly behind a value in a term's direction, missing values lowest; null when nothing is. */
  private Predicate isBehind(SortTerm term, Object value) {
    if (value == null) {
      return term.isDescending() ? null : builder.isNotNull(term.expression());
    }
    Predicate isBehind = compared(term, value, false);
    return term.isDescending() && term.isNullable()
        ? builder.or(isBehind, builder.isNull(term.expression()))
        : isBehind;
  }

  /**
   * Whether one comparison of whole rows says it all: directions alike, no value missing, and no
   * missing value to come after the first term.
   */
  private boolean isRowComparable(List<Object> values) {
    boolean isDescending = terms.get(0).isDescending();
    boolean isAlike = terms.stream().allMatch(term -> term.isDescending() == isDescending);
    boolean isComplete = values.stream().noneMatch(Objects::isNull);
    return canCompareRows && isAlike && isComplete && (!isDescending || terms.size() == 2);
  }

  private Predicate row(List<Object> values) {
    Expression<?>[] left = terms.stream().map(SortTerm::expression).toArray(Expression<?>[]::new);
    List<Expression<?>> right = new ArrayList<>();
    values.forEach(value -> right.add(builder.literal(value)));
    Expression<String> row = builder.function("ROW", String.class, left);
    Expression<String> last =
        builder.function("ROW", String.class, right.toArray(Expression<?>[]::new));
    return terms.get(0).isDescending()
        ? builder.lessThan(row, last)
        : builder.greaterThan(row, last);
  }

  private Predicate compared(SortTerm term, Object value, boolean orEqual) {
    Comparison comparison =
        term.isDescending()
            ? (orEqual ? Comparison.LESS_OR_EQUAL : Comparison.LESS)
            : (orEqual ? Comparison.GREATER_OR_EQUAL : Comparison.GREATER);
    return ValueComparison.of(builder, term.expression(), comparison, value);
  }

  /** The values of the terms: the sort values and the primary key. */
  private List<Object> valuesOf(Continuation after) {
    List<Object> values = new ArrayList<>(after.sortValues());
    values.add(keyOf(after));
    return values;
  }

  /** The primary key, in the narrower type that fits: keys are of 32 or 64 bits. */
  public static Object keyOf(Continuation after) {
    long key = after.primaryKey();
    return key == (int) key ? (Object) (int) key : (Object) key;
  }
}
