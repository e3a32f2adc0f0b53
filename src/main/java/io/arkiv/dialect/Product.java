package io.arkiv.dialect;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** The database products served: another is one line here, its dialect and its driver. */
public enum Product {
  H2(new H2Dialect()),
  POSTGRESQL(new PostgreSqlDialect()),
  MARIADB(new MariaDbDialect());

  /** The SQLSTATE, on all of them, of a connection that cannot be made. */
  public static final String NO_CONNECTION = "08001";

  private final Dialect dialect;

  Product(Dialect dialect) {
    this.dialect = dialect;
  }

  /** What it wants said differently. */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * The dialect of the product behind a JDBC URL.
   *
   * @throws SQLException if it is none of these; the message leaves out the rest of the URL, which
   *     may hold a password
   */
  public static Dialect of(String url) throws SQLException {
    for (Product product : values()) {
      if (url.startsWith(product.dialect.urlPrefix())) {
        return product.dialect;
      }
    }
    String known =
        String.join(", ", Arrays.stream(values()).map(each -> each.dialect.urlPrefix()).toList());
    throw new SQLException("DB_URL must start with one of: " + known);
  }

  /** Whether a statement's SQLSTATE says, on any of them, that its time-out cancelled it. */
  public static boolean isCancelled(String state) {
    return begins(state, Dialect::cancelledStates);
  }

  /** Whether it says, on any of them, that the database is away, closed or overloaded. */
  public static boolean isAway(String state) {
    return begins(state, Dialect::awayStates);
  }

  private static boolean begins(String state, Function<Dialect, Set<String>> states) {
    return Arrays.stream(values())
        .flatMap(product -> states.apply(product.dialect).stream())
        .anyMatch(state::startsWith);
  }

  /**
   * The dialect of a product by its name.
   *
   * @param name as it calls itself, whatever follows: {@code PostgreSQL10Platform}
   */
  public static Dialect named(String name) {
    return Arrays.stream(values())
        .map(Product::dialect)
        .filter(dialect -> name.startsWith(dialect.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no dialect for " + name));
  }
}
