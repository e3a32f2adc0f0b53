package io.arkiv.provider.sql;

import io.arkiv.archive.TableNames;
import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.expressions.ExpressionBuilder;
import org.eclipse.persistence.internal.jpa.querydef.InternalSelection;
import org.eclipse.persistence.internal.queries.ReportItem;
import org.eclipse.persistence.jpa.JpaCriteriaBuilder;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * The one place that knows the JPA provider: what Jakarta Persistence 3.1 cannot say in Criteria,
 * namely a native fragment with expressions in it, and where missing values sort.
 */
public final class EclipseLinkSql {

  /** The hint for how long a statement may take, in milliseconds. */
  public static final String TIMEOUT_HINT = "jakarta.persistence.query.timeout";

  private final JpaCriteriaBuilder builder;
  private final Dialect dialect;
  private final Metamodel metamodel;
  private final Session session;

  public EclipseLinkSql(EntityManager entities) {
    this.builder = (JpaCriteriaBuilder) entities.getCriteriaBuilder();
    this.metamodel = entities.getMetamodel();
    this.session = entities.unwrap(Session.class);
    this.dialect = Product.named(session.getDatasourcePlatform().getClass().getSimpleName());
  }

  public CriteriaBuilder builder() {
    return builder;
  }

  public Dialect dialect() {
    return dialect;
  }

  /** A native fragment, each {@code ?} of which is one of the expressions. */
  public <T> Expression<T> fragment(Class<T> type, String sql, Expression<?>... expressions) {
    List<org.eclipse.persistence.expressions.Expression> others =
        Stream.of(expressions).skip(1).map(builder::toExpression).toList();
    org.eclipse.persistence.expressions.Expression first = builder.toExpression(expressions[0]);
    return builder.fromExpression(first.sql(sql, new ArrayList<>(others)), type);
  }

  /** A native fragment, every {@code ?} of which is the same expression. */
  public <T> Expression<T> fragmentOf(Class<T> type, String sql, Expression<?> expression) {
    int uses = (int) sql.chars().filter(character -> character == '?').count();
    return fragment(type, sql, Collections.nCopies(uses, expression).toArray(Expression<?>[]::new));
  }

  /** A number that stands in the statement itself. */
  public Expression<Integer> written(int number) {
    return raw(Integer.class, String.valueOf(number));
  }

  private <T> Expression<T> raw(Class<T> type, String sql) {
    return builder.fromExpression(new ExpressionBuilder().literal(sql), type);
  }

  /** A column of a row that no attribute is mapped to, by its own name. */
  public Expression<?> column(From<?, ?> row, String name) {
    return builder.fromExpression(builder.toExpression(row).getField(name), Object.class);
  }

  /** The one value of a sub-select, which the provider takes for no expression by itself. */
  public <T> Expression<T> value(Class<T> type, Subquery<T> subquery) {
    org.eclipse.persistence.expressions.Expression select =
        ((InternalSelection) subquery).getCurrentNode();
    return builder.fromExpression(select.sql("?", new ArrayList<>()), type);
  }

  /** What tables are called. */
  public TableNames tables() {
    return ChosenConnections.tables(session);
  }

  /** The table of a type, as statements name it. */
  public String table(Class<?> type) {
    return new MappedColumns(session).table(type);
  }

  /** The key of a row, whatever its attribute is called. */
  public <T> Expression<T> key(Path<?> row) {
    return row.get(
        metamodel.entity(row.getJavaType()).getSingularAttributes().stream()
            .filter(SingularAttribute::isId)
            .findFirst()
            .orElseThrow()
            .getName());
  }

  /** The key of a related row as the row that refers to it holds it: nothing is joined. */
  public Expression<?> foreignKey(Root<?> root, String relation) {
    OneToOneMapping mapping =
        (OneToOneMapping)
            session.getDescriptor(root.getJavaType()).getMappingForAttributeName(relation);
    return builder.fromExpression(
        builder.toExpression(root).getField(mapping.getForeignKeyFields().get(0).getName()),
        Object.class);
  }

  /** The type of the rows at the end of a path of relations. */
  public Class<?> elementType(Class<?> root, String path) {
    ManagedType<?> type = metamodel.managedType(root);
    for (String name : path.split("\\.")) {
      Attribute<?, ?> attribute = type.getAttribute(name);
      Class<?> next =
          attribute instanceof PluralAttribute<?, ?, ?> many
              ? many.getElementType().getJavaType()
              : attribute.getJavaType();
      type = metamodel.managedType(next);
    }
    return type.getJavaType();
  }

  /** The statement of a query as it would be sent, for a larger statement around it. */
  public SqlText textOf(TypedQuery<?> query) {
    DatabaseQuery statement = query.unwrap(JpaQuery.class).getDatabaseQuery();
    statement.prepareCall(session, new DatabaseRecord());
    List<Object> parameters = new ArrayList<>();
    for (Object parameter : ((SQLCall) statement.getCall()).getParameters()) {
      parameters.add(parameter);
    }
    return new SqlText(statement.getSQLString(), parameters);
  }

  /**
   * Whether a value is among those that the rows of a statement are made of.
   *
   * @param values a statement of one column
   */
  public Predicate isAmong(Expression<?> value, SqlText values) {
    Expression<?>[] bound =
        values.parameters().stream()
            .map(each -> each == null ? builder.nullLiteral(Object.class) : builder.literal(each))
            .toArray(Expression<?>[]::new);
    // from a table of its own, as not every product limits the rows of a sub-select to compare with
    String any = "ANY(SELECT * FROM (" + values.text() + ") among)";
    return builder.equal(
        value, bound.length == 0 ? raw(Object.class, any) : fragment(Object.class, any, bound));
  }

  /** The same for a cursor, whose rows are what the query's would be. */
  public CursorSql cursorOf(TypedQuery<?> query) {
    SqlText text = textOf(query);
    ReportQuery report = (ReportQuery) query.unwrap(JpaQuery.class).getDatabaseQuery();
    return new CursorSql(text, report.getItems().stream().map(this::reader).toList());
  }

  /** As the mapping has it; what is computed comes as the driver has it. */
  private ColumnReader reader(ReportItem item) {
    int at = item.getResultIndex() + 1;
    if (item.getMapping() instanceof AbstractDirectMapping mapping) {
      return ColumnReader.of(mapping.getAttributeClassification(), at)
          .orElse(rows -> mapping.getObjectValue(ColumnReader.any(rows, at), session));
    }
    return rows -> ColumnReader.any(rows, at);
  }

  /**
   * A connection beside those that the provider uses, from the same place.
   *
   * @return empty where the provider does not know how to get one
   */
  public Optional<Connection> connect() {
    return session.getDatasourceLogin() instanceof DatasourceLogin login
            && login.connectToDatasource(null, session) instanceof Connection connection
        ? Optional.of(connection)
        : Optional.empty();
  }

  /**
   * Makes missing values sort lowest in every term of the order, where they would not. Nothing is
   * said of a term that never lacks a value: an index could not serve what it need not know.
   */
  public void sortMissingLowest(TypedQuery<?> query, List<SortTerm> order) {
    if (!dialect.sortsMissingHigh()) {
      return;
    }
    ReportQuery report = (ReportQuery) query.unwrap(JpaQuery.class).getDatabaseQuery();
    List<org.eclipse.persistence.expressions.Expression> terms = report.getOrderByExpressions();
    for (int i = 0; i < order.size(); i++) {
      org.eclipse.persistence.expressions.Expression term = terms.get(i);
      if (order.get(i).isNullable()) {
        terms.set(i, order.get(i).isDescending() ? term.nullsLast() : term.nullsFirst());
      }
    }
  }
}
