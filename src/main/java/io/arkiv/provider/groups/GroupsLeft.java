package io.arkiv.provider.groups;

import io.arkiv.dialect.Dialect;
import io.arkiv.provider.sql.SqlText;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.Having.LevelTotal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The groups that a condition on totals leaves: innermost ones that satisfy it, and those around
 * them. Windows tell each group the totals of those around it, and what is left within it.
 */
final class GroupsLeft {

  /** What the rows of the groups that are left are called. */
  static final String ROWS = "rows_left";

  private final Aggregation aggregation;
  private final GroupTable table;
  private final BaseRows rows;
  private final Dialect dialect;
  private final int innermost;

  GroupsLeft(Aggregation aggregation, GroupTable table, BaseRows rows) {
    this.aggregation = aggregation;
    this.table = table;
    this.rows = rows;
    this.dialect = rows.sql().dialect();
    this.innermost = aggregation.levels().size();
  }

  /** The table {@code t} of the wanted levels, with further columns behind its own. */
  SqlText table(Set<Integer> wanted) {
    List<LevelTotal> compared = aggregation.having().totals();
    Set<Integer> levels = new TreeSet<>(wanted);
    levels.add(innermost);
    compared.forEach(total -> levels.add(total.level()));
    List<String> names =
        IntStream.range(0, compared.size()).mapToObj(place -> "h" + (place + 1)).toList();
    SqlText condition = HavingSql.of(aggregation.having(), names, dialect);
    String keys = String.join(", ", table.namesOfKeys(innermost));
    StringBuilder text = new StringBuilder("(SELECT t.* FROM (SELECT t.*, CASE lvl");
    for (int level : levels) {
      text.append(" WHEN ").append(level).append(" THEN MAX(fit) ").append(ofGroup(level));
    }
    text.append(" END AS has_fit FROM (SELECT t.*, CASE WHEN lvl = ").append(innermost);
    text.append(" AND ").append(condition.text()).append(" THEN 1 END AS fit FROM (SELECT t.*, ");
    text.append("DENSE_RANK() OVER (PARTITION BY lvl ORDER BY ").append(keys).append(") AS grp");
    for (int place = 0; place < compared.size(); place++) {
      text.append(", ").append(total(compared.get(place))).append(" AS ").append(names.get(place));
    }
    text.append(" FROM (").append(table.select(levels)).append(") t");
    text.append(") t) t) t WHERE has_fit = 1 AND lvl IN (");
    text.append(wanted.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    return new SqlText(text.append(")) t").toString(), condition.parameters());
  }

  /** A total of the group of a level that a group is, or is in. */
  private String total(LevelTotal total) {
    String value =
        table.totals().get(total.aggregate()).sortable(table.namesOfTotal(total.aggregate()));
    int level = total.level();
    return "MAX(CASE WHEN lvl = " + level + " THEN " + value + " END) " + ofGroup(level);
  }

  private String ofGroup(int level) {
    List<String> keys = table.namesOfKeys(level);
    return keys.isEmpty() ? "OVER ()" : "OVER (PARTITION BY " + String.join(", ", keys) + ")";
  }

  /**
   * The rows of the groups that are left, as a table {@link #ROWS} beside {@code r}. Groups are
   * numbered alike here and there, and a window over both tells which rows are of one that is left:
   * a join by keys that may be missing would compare every row with every group.
   */
  SqlText rows() {
    List<String> parts = new ArrayList<>();
    table.levels().forEach(level -> level.forEach(key -> parts.addAll(key.parts())));
    SqlText left = table(Set.of(innermost));
    String nothing = String.join(", ", Collections.nCopies(rows.columnCount(), "NULL"));
    return new SqlText(
        ", "
            + ROWS
            + " AS (SELECT r.* FROM (SELECT r.*, MAX(is_group) OVER (PARTITION BY grp) AS is_left"
            + " FROM (SELECT r.*, DENSE_RANK() OVER (ORDER BY "
            + String.join(", ", parts)
            + ") AS grp, 0 AS is_group FROM r UNION ALL SELECT "
            + nothing
            + ", grp, 1 FROM "
            + left.text()
            + ") r) r WHERE is_left = 1 AND is_group = 0)",
        left.parameters());
  }
}
