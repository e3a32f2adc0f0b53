package io.arkiv.database;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** The database products that Arkiv speaks to; another one is one line here and its driver. */
enum DatabaseVendor {
  H2("jdbc:h2:", "org.h2.Driver"),
  POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver");

  private final String urlPrefix;
  private final String driverClass;

  DatabaseVendor(String urlPrefix, String driverClass) {
    this.urlPrefix = urlPrefix;
    this.driverClass = driverClass;
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
