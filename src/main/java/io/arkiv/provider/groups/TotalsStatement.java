package io.arkiv.provider.groups;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.GroupTotals;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.dialect.Dialect;
import io.arkiv.provider.columns.RowLayout;
import io.arkiv.provider.keys.ValueComparison;
import io.arkiv.provider.sql.SqlText;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.GroupSort;
import io.arkiv.query.aggregation.GroupsWanted;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one statement that totals: the groups of all wanted levels, each followed by the groups
 * within it, in the order of the answer.
 *
 * <p>Criteria make the rows; grouping over several levels, and order and pages of groups, are
 * beyond Criteria and written around them.
 */
public final class TotalsStatement {

  private final Aggregation aggregation;
  private final StatementSettings settings;
  private final BaseRows rows;
  private final Dialect dialect;
  private final GroupTable table;
  private final GroupsLeft left;
  private final List<Object> parameters = new ArrayList<>();

  public TotalsStatement(EntityManager entities, ArchiveQuery query, StatementSettings settings) {
    this.aggregation = query.aggregation();
    this.settings = settings;
    this.rows = new BaseRows(entities, query, settings);
    this.dialect = rows.sql().dialect();
    ColumnSource key = new Attribute(query.main().keyAttribute());
    this.table = new GroupTable(aggregation, rows, key);
    this.left = aggregation.having() == null ? null : new GroupsLeft(aggregation, table, rows);
  }

  /** How many innermost groups come out. */
  public long countGroups() {
    if (left != null) {
      return number(" SELECT COUNT(*) FROM " + table(Set.of(aggregation.levels().size())));
    }
    List<String> grouping =
        table.levels().stream()
            .flatMap(List::stream)
            .flatMap(key -> key.grouping().stream())
            .toList();
    if (grouping.isEmpty()) {
      return 1;
    }
    String text =
        " SELECT COUNT(*) FROM (SELECT 1 FROM r GROUP BY " + String.join(", ", grouping) + ") g";
    return ((Number) run(text).get(0)[0]).longValue();
  }

  /** How many rows the groups that come out have, where a condition restricts them. */
  public long countRows() {
    return number(rowsLeft() + " SELECT COUNT(*) FROM " + GroupsLeft.ROWS);
  }

  private long number(String text) {
    return ((Number) run(text).get(0)[0]).longValue();
  }

  /**
   * The groups that are wanted, in their order.
   *
   * @throws io.arkiv.problem.ProblemException when the group to begin with has other values than
   *     the order
   */
  public List<GroupTotals> groups(GroupsWanted wanted) {
    GroupSeek.checkFit(wanted.from(), aggregation, table);
    restrict(wanted);
    List<GroupSeek.Term> terms = new ArrayList<>();
    String text = sorted(wanted, terms);
    List<GroupTotals> groups = new ArrayList<>();
    for (Object[] row : run(text)) {
      groups.add(read(row, terms.size()));
    }
    return groups;
  }

  private String sorted(GroupsWanted wanted, List<GroupSeek.Term> terms) {
    List<String> totalsOfGroups = new ArrayList<>();
    List<GroupSeek.Term> flags = new ArrayList<>();
    List<GroupSeek.Term> order = new ArrayList<>();
    int deepest = wanted.levels().stream().mapToInt(level -> level).max().orElseThrow();
    for (int level = 0; level < deepest && !aggregation.isOfOneGroup(); level++) {
      String isWithin = "CASE WHEN lvl > " + level + " THEN 1 ELSE 0 END";
      GroupSeek.Term flag = new GroupSeek.Term(isWithin, false);
      if (wanted.levels().size() > 1) {
        flags.add(flag);
        order.add(flag);
      }
      for (GroupSort sort : aggregation.levels().get(level).order()) {
        GroupSeek.Term term = term(level, sort, wanted.levels().size() > 1, totalsOfGroups);
        terms.add(term);
        order.add(term);
      }
    }
    StringBuilder text = new StringBuilder(isOfRowsLeft(wanted.levels()) ? rowsLeft() : "");
    text.append(" SELECT g.*");
    terms.forEach(term -> text.append(", ").append(term.expression()));
    text.append(" FROM (SELECT t.*");
    totalsOfGroups.forEach(total -> text.append(", ").append(total));
    text.append(" FROM ").append(table(wanted.levels())).append(") g");
    if (wanted.from() != null) {
      text.append(" WHERE ").append(fromThere(wanted, order, flags));
    }
    if (!order.isEmpty()) {
      text.append(" ORDER BY ");
      text.append(
          order.stream()
              .map(term -> dialect.sorted(term.expression(), term.isDescending()))
              .collect(Collectors.joining(", ")));
    }
    return text.append(" LIMIT ").append(wanted.limit()).toString();
  }

  private String table(Set<Integer> levels) {
    if (left == null) {
      return "(" + table.select(levels) + ") t";
    }
    if (isOfRowsLeft(levels)) {
      return "(" + table.selectAll(GroupsLeft.ROWS) + ") t";
    }
    SqlText groups = left.table(levels);
    parameters.addAll(groups.parameters());
    return groups.text();
  }

  private boolean isOfRowsLeft(Set<Integer> levels) {
    return left != null && levels.equals(Set.of(0));
  }

  private String rowsLeft() {
    SqlText rowsLeft = left.rows();
    parameters.addAll(rowsLeft.parameters());
    return rowsLeft.text();
  }

  /**
   * A total that sorts is that of the row's own group of the level, which windows tell each row.
   */
  private GroupSeek.Term term(
      int level, GroupSort sort, boolean hasLevels, List<String> totalsOfGroups) {
    if (!sort.isByTotal()) {
      return new GroupSeek.Term(table.nameOfKey(level, sort), sort.isDescending());
    }
    String total =
        table.totals().get(sort.aggregate()).sortable(table.namesOfTotal(sort.aggregate()));
    if (!hasLevels) {
      return new GroupSeek.Term(total, sort.isDescending());
    }
    String name = "o" + (totalsOfGroups.size() + 1);
    totalsOfGroups.add(
        "MAX(CASE WHEN lvl = "
            + (level + 1)
            + " THEN "
            + total
            + " END) OVER (PARTITION BY "
            + String.join(", ", table.namesOfKeys(level + 1))
            + ") AS "
            + name);
    return new GroupSeek.Term(name, sort.isDescending());
  }

  /** The group to begin with, the groups around it, and all that come behind it. */
  private String fromThere(
      GroupsWanted wanted, List<GroupSeek.Term> order, List<GroupSeek.Term> flags) {
    List<Object> values = new ArrayList<>();
    int next = 0;
    for (GroupSeek.Term term : order) {
      values.add(flags.contains(term) ? (Object) 1 : bound(wanted.from().get(next++)));
    }
    SqlText behind = GroupSeek.of(order, values);
    parameters.addAll(behind.parameters());
    StringBuilder text = new StringBuilder("(").append(behind.text());
    int at = 0;
    StringBuilder isAround = new StringBuilder();
    List<Object> keys = new ArrayList<>();
    for (int level = 0; level <= aggregation.levels().size(); level++) {
      if (level > 0) {
        for (GroupSort sort : aggregation.levels().get(level - 1).order()) {
          Object value = bound(wanted.from().get(at++));
          if (!sort.isByTotal()) {
            isAround.append(" AND ").append(table.nameOfKey(level - 1, sort));
            isAround.append(value == null ? " IS NULL" : " = ?");
            if (value != null) {
              keys.add(value);
            }
          }
        }
      }
      if (wanted.levels().contains(level)) {
        text.append(" OR (lvl = ").append(level).append(isAround).append(')');
        parameters.addAll(keys);
      }
    }
    return text.append(')').toString();
  }

  /** Decimals of a continuation as the numbers that they are compared with. */
  private static Object bound(Object value) {
    return value instanceof BigDecimal decimal ? (Object) decimal.doubleValue() : value;
  }

  /** Leaves out the rows that no wanted group has, by what groups are sorted by first. */
  private void restrict(GroupsWanted wanted) {
    if (wanted.levels().contains(0) || aggregation.isOfOneGroup()) {
      return;
    }
    List<GroupSort> order = aggregation.levels().get(0).order();
    if (order.isEmpty() || order.get(0).isByTotal()) {
      return;
    }
    SortKey key = order.get(0).key();
    boolean isDescending = order.get(0).isDescending();
    List<Object> low = isDescending ? wanted.upTo() : wanted.from();
    List<Object> high = isDescending ? wanted.from() : wanted.upTo();
    if (low != null && low.get(0) != null) {
      rows.restrict(compared(key, Comparison.GREATER_OR_EQUAL, low.get(0)));
    }
    if (high != null) {
      CriteriaBuilder builder = rows.sql().builder();
      Expression<?> expression = rows.expression(key);
      rows.restrict(
          high.get(0) == null
              ? builder.isNull(expression)
              : builder.or(
                  builder.isNull(expression),
                  compared(key, Comparison.LESS_OR_EQUAL, high.get(0))));
    }
  }

  private Predicate compared(SortKey key, Comparison comparison, Object value) {
    return ValueComparison.of(rows.sql().builder(), rows.expression(key), comparison, value);
  }

  private GroupTotals read(Object[] row, int terms) {
    int level = ((Number) row[0]).intValue();
    int textAt = 1 + table.namesOfKeys(table.levels().size()).size();
    int at = 1;
    List<Object> identity = new ArrayList<>();
    List<List<Object>> keys = new ArrayList<>();
    for (int i = 0; i < table.levels().size(); i++) {
      List<Object> ofLevel = new ArrayList<>();
      for (GroupKeySql key : table.levels().get(i)) {
        if (i < level) {
          ofLevel.add(key.read(row, at, textAt));
        }
        at += key.parts().size();
        textAt += key.shownText() == null ? 0 : 1;
      }
      if (i < level) {
        keys.add(ofLevel);
        for (GroupSort sort : aggregation.levels().get(i).order()) {
          if (!sort.isByTotal()) {
            int keyAt = table.placeOfKey(i, sort);
            identity.add(RowLayout.plain(row[keyAt], sort.key().kind()));
          }
        }
      }
    }
    int totalAt = textAt;
    Object[] totals = new Object[table.totals().size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = table.totals().get(i).read(row, totalAt);
      totalAt += table.totals().get(i).selections().size();
    }
    List<Object> sortValues = new ArrayList<>();
    for (int i = row.length - terms; i < row.length; i++) {
      sortValues.add(RowLayout.plain(row[i], null));
    }
    return new GroupTotals(level, identity, keys, sortValues, totals);
  }

  private List<Object[]> run(String text) {
    return rows.run(text, parameters, settings);
  }
}
