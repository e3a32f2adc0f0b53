package io.arkiv.database;

import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.DefinedColumns;
import io.arkiv.archive.TableNames;
import io.arkiv.crm.consent.DefinedConsents;
import io.arkiv.crm.field.DefinedFields;
import io.arkiv.crm.saint.DefinedCounters;
import io.arkiv.demo.DemoClock;
import io.arkiv.demo.DemoLoader;
import io.arkiv.it.ToldDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The columns that the demo's database defines, read as the service reads them. */
public final class DefinitionsOfDemo {

  private static final List<DefinedColumns> READERS =
      List.of(new DefinedConsents(), new DefinedCounters(), new DefinedFields());
  private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

  /** When the demo that is made ends. */
  public static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

  private static final JdbcDataSource DATA_SOURCE = new JdbcDataSource();

  /** Keeps the database in memory alive. */
  private static final Connection OPEN = open();

  private static final ColumnDictionary MADE = make();

  private DefinitionsOfDemo() {}

  /** Those of a demo that is made for the purpose, in memory. */
  public static ColumnDictionary made() {
    return MADE;
  }

  /** Those of the database of the tests in the container. */
  public static ColumnDictionary ofDatabase() {
    if (System.getProperty("arkiv.it.db-url").startsWith("jdbc:h2:")) {
      return MADE;
    }
    try (Connection connection = ToldDataSource.ofTests().getConnection()) {
      return of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The database that is made. */
  public static DataSource dataSource() {
    return DATA_SOURCE;
  }

  private static Connection open() {
    DATA_SOURCE.setURL("jdbc:h2:mem:definitions-of-demo");
    try {
      return DATA_SOURCE.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ColumnDictionary make() {
    try {
      fill(DATA_SOURCE);
      return of(OPEN);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the demo in an empty database. */
  public static void fill(DataSource dataSource) throws SQLException {
    SchemaMigration.ofDatabase(dataSource).run();
    Clock noon = DemoClock.on(Optional.of(DAY), ZoneOffset.UTC);
    new DemoLoader(dataSource, noon, DemoLoaderTest.DEMO).load(1000);
  }

  /** Those of a database. */
  public static ColumnDictionary of(Connection connection) throws SQLException {
    return DefinedColumnsReader.read(connection, TableNames.PLAIN, READERS);
  }
}
