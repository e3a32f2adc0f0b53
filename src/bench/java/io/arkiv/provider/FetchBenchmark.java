package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.bench.BaselineStatement;
import io.arkiv.bench.SampleQuery;
import io.arkiv.it.AsOf;
import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.provider.stream.PageStatement;
import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The fetch room alone: a page of 100 by Criteria and by hand, of the same rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FetchBenchmark {

  private static final StatementSettings SETTINGS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofSeconds(30));

  private EntityManagerFactory factory;
  private Connection connection;
  private final SampleQuery sample = new SampleQuery(AsOf.day());
  private final ArchiveQuery query = sample.bound();

  @Setup
  public void connect() throws SQLException {
    String url = System.getProperty("arkiv.bench.db-url");
    connection = DriverManager.getConnection(url, "postgres", "");
    factory =
        Persistence.createEntityManagerFactory(
            "arkiv",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.user", "postgres",
                "jakarta.persistence.jdbc.password", "",
                // one connection, as by hand: more of them would take turns with cold caches
                "eclipselink.connection-pool.default.initial", "1",
                "eclipselink.connection-pool.default.min", "1",
                "eclipselink.connection-pool.default.max", "1"));
  }

  @TearDown
  public void disconnect() throws SQLException {
    factory.close();
    connection.close();
  }

  /** Restriction, order and columns into Criteria; nothing is sent. */
  @Benchmark
  public Object translate() {
    try (EntityManager entities = factory.createEntityManager()) {
      return new PageStatement(entities, query, SETTINGS, Leg.WHOLE);
    }
  }

  /** Everything that the fetch room does for a page. */
  @Benchmark
  public ArchivePage fetch() {
    try (EntityManager entities = factory.createEntityManager()) {
      return new ArchiveProvider(entities, SETTINGS).list(query);
    }
  }

  /** The same page by plain JDBC. */
  @Benchmark
  public List<Object[]> jdbc() throws SQLException {
    LocalDateTime before = sample.before().atStartOfDay();
    BaselineStatement asked = new BaselineStatement(SampleQuery.STATUS, before, null, 100);
    List<Object[]> page = new ArrayList<>();
    try (PreparedStatement statement = asked.prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        page.add(
            new Object[] {
              rows.getInt(1),
              rows.getObject(2, LocalDateTime.class),
              rows.getObject(3),
              rows.getString(4),
              rows.getString(5),
              rows.getString(6),
              rows.getObject(7),
              rows.getString(8),
              rows.getString(9),
              rows.getString(10)
            });
      }
    }
    return page;
  }
}
