package io.arkiv.provider.groups;

import io.arkiv.archive.Continuation;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.provider.columns.RowLayout;
import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.keys.RowOrder;
import io.arkiv.provider.keys.RowSeek;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.aggregation.Aggregate;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for values of the rows of one group up to a row, that one included: what running totals
 * remember of earlier pages and a continuation cannot hold.
 */
public final class EarlierStatement {

  private final ArchiveQuery query;
  private final StatementSettings settings;
  private final Aggregate aggregate;
  private final BaseRows rows;
  private final String value;

  /**
   * The statement for the values of one total.
   *
   * @param last the row: the parts of its group's keys, what sorts it in the group, its primary key
   */
  public EarlierStatement(
      EntityManager entities,
      ArchiveQuery query,
      StatementSettings settings,
      Continuation last,
      int aggregate) {
    this.query = query;
    this.settings = settings;
    this.aggregate = query.aggregation().aggregates().get(aggregate);
    this.rows = new BaseRows(entities, query, settings);
    this.value = TotalSql.value(this.aggregate, rows);
    restrict(last);
  }

  /** Those of the values that one of the rows has: texts in lower case, items by id. */
  public Set<Object> among(Collection<Object> values) {
    ColumnSource source = aggregate.column().source();
    if (source.isSameInEveryRow()) {
      return new HashSet<>(values);
    }
    boolean isPeriod = TotalSql.isPeriod(source);
    List<Object> asked = isPeriod ? List.of() : List.copyOf(values);
    String in =
        asked.isEmpty()
            ? ""
            : asked.stream().map(any -> "?").collect(Collectors.joining(", ", " IN (", ")"));
    String condition = asked.isEmpty() ? " IS NOT NULL" : in;
    Set<Object> found = new HashSet<>();
    for (Object[] row :
        run("SELECT DISTINCT " + value + " FROM r WHERE " + value + condition, asked)) {
      Object plain = RowLayout.plain(row[0], aggregate.column().kind());
      found.add(isPeriod ? source.raw(plain) : plain);
    }
    return found;
  }

  /** The numbers from one rank on, in order. */
  public List<Double> ranked(long from, int count) {
    List<Double> numbers = new ArrayList<>();
    String order = " WHERE " + value + " IS NOT NULL ORDER BY " + value;
    String page = " OFFSET " + from + " ROWS FETCH FIRST " + count + " ROWS ONLY";
    for (Object[] row : run("SELECT " + value + " FROM r" + order + page, List.of())) {
      numbers.add(((Number) row[0]).doubleValue());
    }
    return numbers;
  }

  private void restrict(Continuation last) {
    CriteriaBuilder builder = rows.sql().builder();
    List<SortKey> groupKeys = query.aggregation().groupKeys();
    for (int i = 0; i < groupKeys.size(); i++) {
      Expression<?> part = rows.expression(groupKeys.get(i));
      Object key = last.sortValues().get(i);
      rows.restrict(key == null ? builder.isNull(part) : builder.equal(part, key));
    }
    ArchiveQuery inGroup = query.plain(query.columns(), query.sortKeys());
    List<SortKey> backwards = new ArrayList<>();
    List<SortTerm> terms = new ArrayList<>();
    for (SortKey key : RowOrder.keysBeforePrimaryKey(inGroup)) {
      SortKey reversed = new SortKey(key.source(), key.kind(), !key.isDescending());
      backwards.add(reversed);
      terms.add(new SortTerm(rows.expression(reversed), reversed.isDescending(), true));
    }
    Expression<?> primaryKey = rows.primaryKeyExpression();
    terms.add(new SortTerm(primaryKey, !RowOrder.isPrimaryKeyDescending(inGroup), false));
    Continuation behind =
        query.goingOn(
            -1,
            last.sortValues().subList(groupKeys.size(), last.sortValues().size()),
            last.primaryKey(),
            List.of());
    List<Predicate> earlier = new ArrayList<>();
    for (Leg leg : Leg.behind(backwards, behind)) {
      earlier.add(new RowSeek(rows.sql(), terms).leg(behind, leg));
    }
    earlier.add(builder.equal(primaryKey, RowSeek.keyOf(last)));
    rows.restrict(builder.or(earlier.toArray(Predicate[]::new)));
  }

  private List<Object[]> run(String text, List<Object> values) {
    return rows.run(" " + text, values, settings);
  }
}
