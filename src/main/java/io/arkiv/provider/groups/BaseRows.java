package io.arkiv.provider.groups;

import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.keys.MatchingRows;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.Rows;
import io.arkiv.provider.sql.SqlText;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that match a query, as a table with the columns {@code c1}, {@code c2}, ... for a larger
 * statement: joins, conditions and parameters are those of any other page.
 */
final class BaseRows {

  private final EntityManager entities;
  private final EclipseLinkSql sql;
  private final CriteriaQuery<Object[]> criteria;
  private final ColumnTranslator columns;
  private final Expression<?> primaryKey;
  private final List<Predicate> conditions = new ArrayList<>();
  private final List<Selection<?>> selections = new ArrayList<>();
  private final Map<List<Object>, String> names = new HashMap<>();

  BaseRows(EntityManager entities, ArchiveQuery query, StatementSettings settings) {
    this.entities = entities;
    this.sql = new EclipseLinkSql(entities);
    this.criteria = sql.builder().createQuery(Object[].class);
    ArchiveEntity entity = query.main();
    Root<?> root = criteria.from(entity.rootType());
    this.columns = new ColumnTranslator(sql, criteria, root);
    this.primaryKey = columns.attribute(entity.keyAttribute());
    conditions.add(new MatchingRows(sql, query, settings).of(criteria, columns));
  }

  EclipseLinkSql sql() {
    return sql;
  }

  /** The column of a value as it is sorted and told apart: texts folded. */
  String sortable(SortKey key) {
    if (key.kind() != ValueKind.TEXT) {
      return value(key.source());
    }
    return named(
        List.of("sortable", key.source(), key.kind()),
        () -> columns.sortable(key.source(), key.kind()));
  }

  /** The expression behind {@link #sortable}. */
  Expression<?> expression(SortKey key) {
    return columns.sortable(key.source(), key.kind());
  }

  /** The column of a value as it is. */
  String value(ColumnSource source) {
    return named(List.of("value", source), () -> columns.value(source));
  }

  /** The column of a text as it is compared: in lower case, empty as NULL. */
  String folded(ColumnSource source) {
    return sortable(new SortKey(source, ValueKind.TEXT, false));
  }

  /** The column of the primary key. */
  String primaryKey() {
    return named(List.of("key"), () -> primaryKey);
  }

  /** How many columns the table has. */
  int columnCount() {
    primaryKey();
    return selections.size();
  }

  Expression<?> primaryKeyExpression() {
    return primaryKey;
  }

  /**
   * A column that is 0 in every row, a different one for each use; by way of an expression, as a
   * literal would have every value written into the statement.
   */
  String zero(Object use) {
    return named(
        List.of("zero", use), () -> sql.fragment(Integer.class, "COALESCE(0, ?)", primaryKey));
  }

  void restrict(Predicate condition) {
    conditions.add(condition);
  }

  /**
   * Runs a statement over the rows.
   *
   * @param text the statement, over the table {@code r}
   * @param parameters of the text
   */
  List<Object[]> run(String text, List<Object> parameters, StatementSettings settings) {
    SqlText table = asTable();
    Query query = entities.createNativeQuery(table.text() + text);
    int position = 1;
    for (List<Object> values : List.of(table.parameters(), parameters)) {
      for (Object value : values) {
        query.setParameter(position++, value);
      }
    }
    query.setHint(EclipseLinkSql.TIMEOUT_HINT, settings.timeout().toMillis());
    return Rows.of(query.getResultList());
  }

  /** The rows as {@code WITH r (c1, c2, ...) AS (SELECT ...)}. */
  private SqlText asTable() {
    primaryKey();
    criteria.multiselect(selections).where(conditions.toArray(Predicate[]::new));
    SqlText select = sql.textOf(entities.createQuery(criteria));
    String named =
        IntStream.rangeClosed(1, selections.size())
            .mapToObj(i -> "c" + i)
            .collect(Collectors.joining(", "));
    return new SqlText("WITH r (" + named + ") AS (" + select.text() + ")", select.parameters());
  }

  private String named(List<Object> what, Supplier<Expression<?>> expression) {
    String known = names.get(what);
    if (known != null) {
      return known;
    }
    selections.add(expression.get());
    String name = "c" + selections.size();
    names.put(what, name);
    return name;
  }
}
