package io.arkiv.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/** The database products that Arkiv speaks to; another one is one line here and its driver. */
enum DatabaseVendor {
  H2("jdbc:h2:", "org.h2.Driver", null),

  /**
   * Our statements run for milliseconds: compiling them first takes longer. It is said to the
   * connection, as poolers refuse it among the parameters of its start, and asked for, as not every
   * product that speaks this protocol has it.
   */
  POSTGRESQL(
      "jdbc:postgresql:",
      "org.postgresql.Driver",
      "SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'jit'");

  private final String urlPrefix;
  private final String driverClass;
  private final String greeting;

  DatabaseVendor(String urlPrefix, String driverClass, String greeting) {
    this.urlPrefix = urlPrefix;
    this.driverClass = driverClass;
    this.greeting = greeting;
  }

  /**
   * The product behind a JDBC URL.
   *
   * @throws SQLException if it is none of these; the message leaves out the rest of the URL, which
   *     may hold a password
   */
  static DatabaseVendor of(String url) throws SQLException {
    for (DatabaseVendor vendor : values()) {
      if (url.startsWith(vendor.urlPrefix)) {
        return vendor;
      }
    }
    String known = String.join(", ", Arrays.stream(values()).map(v -> v.urlPrefix).toList());
    throw new SQLException("DB_URL must start with one of: " + known);
  }

  /** A new connection, set up for small statements. */
  Connection connect(String url, Properties login) throws SQLException {
    Connection connection = driver().connect(url, login);
    if (greeting == null) {
      return connection;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(greeting);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** A new driver, made directly: DriverManager would keep the WAR's classes alive after it. */
  Driver driver() throws SQLException {
    try {
      return (Driver) Class.forName(driverClass).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SQLException("The WAR lacks the JDBC driver " + driverClass, e);
    }
  }

  /** Where the migrations lie that only this product needs, below {@code db/migration}. */
  String migrationFolder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
