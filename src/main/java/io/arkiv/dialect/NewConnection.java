package io.arkiv.dialect;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** How a connection begins, whatever the product. */
final class NewConnection {

  private NewConnection() {}

  static Connection open(Dialect dialect, String url, Properties login) throws SQLException {
    dialect.prepare(url);
    Properties told = new Properties();
    told.putAll(dialect.defaults());
    told.putAll(login);
    Connection connection = driver(dialect).connect(url, told);
    if (dialect.greeting().isEmpty()) {
      return connection;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(dialect.greeting());
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** A new driver, made directly: DriverManager would keep the WAR's classes alive after it. */
  static Driver driver(Dialect dialect) throws SQLException {
    String driver = dialect.driverClass();
    try {
      return (Driver) Class.forName(driver).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SQLException("The WAR lacks the JDBC driver " + driver, e);
    }
  }
}
