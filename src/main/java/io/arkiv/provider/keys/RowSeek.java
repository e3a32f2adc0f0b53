package io.arkiv.provider.keys;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.Continuation;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows behind a continuation, as predicates that an index in the sort order serves.
 *
 * <p>Rows without a value in the first sort key are one leg of the walk, rows with one the other: a
 * page that lies within one leg is one statement that starts in the index where the last page
 * ended. Within a leg the rows are bounded by the first key, so that ties are all that is looked at
 * twice.
 */
public final class RowSeek {

  private final CriteriaBuilder builder;
  private final boolean canCompareRows;
  private final List<SortTerm> terms;

  /**
   * A keyset over the terms of an order.
   *
   * @param terms the sort keys and, last, the primary key
   */
  public RowSeek(EclipseLinkSql sql, List<SortTerm> terms) {
    this.builder = sql.builder();
    this.canCompareRows = sql.dialect().bindsRows();
    this.terms = List.copyOf(terms);
  }

  /**
   * How many legs are left to walk from a continuation: 1 or 2.
   *
   * @param sortKeys the keys before the primary key; rows may lack a value of each
   * @throws io.arkiv.problem.ProblemException when the continuation has other values than the keys
   */
  public static int legsAfter(List<SortKey> sortKeys, Continuation after) {
    checkFit(sortKeys, after.sortValues());
    if (sortKeys.isEmpty()) {
      return 1;
    }
    boolean isAmongMissing = after.sortValues().get(0) == null;
    return isAmongMissing == sortKeys.get(0).isDescending() ? 1 : 2;
  }

  /** A token can be forged: its values are trusted no more than any other input. */
  private static void checkFit(List<SortKey> sortKeys, List<Object> values) {
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

  /** The rows behind a continuation in one of its legs, the first being 0. */
  public Predicate leg(Continuation after, int leg) {
    List<Object> values = valuesOf(after);
    SortTerm first = terms.get(0);
    if (leg == 1) {
      return first.isDescending()
          ? builder.isNull(first.expression())
          : builder.isNotNull(first.expression());
    }
    if (values.get(0) == null) {
      return builder.and(builder.isNull(first.expression()), after(1, values));
    }
    Predicate bound = compared(first, values.get(0), true);
    if (terms.size() == 1) {
      return compared(first, values.get(0), false);
    }
    return builder.and(bound, isRowComparable(values) ? row(values) : within(values));
  }

  private Predicate within(List<Object> values) {
    SortTerm first = terms.get(0);
    return builder.or(
        compared(first, values.get(0), false),
        builder.and(builder.equal(first.expression(), values.get(0)), after(1, values)));
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
