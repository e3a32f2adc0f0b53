package io.arkiv.demo;

import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Fills an empty database with a believable service desk, and leads an older one up to today. */
public final class DemoLoader {

  private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

  private static final String HISTORY = "arkiv_schema_history";

  private final DataSource dataSource;
  private final Clock clock;
  private final Set<DemoRows> inOrder = new LinkedHashSet<>();

  /**
   * A loader.
   *
   * @param clock what time it is, in the zone that the database stores times in
   * @param rows what it loads, in any order
   */
  public DemoLoader(DataSource dataSource, Clock clock, Collection<? extends DemoRows> rows) {
    this.dataSource = dataSource;
    this.clock = clock;
    rows.forEach(each -> addAfterOthers(each, rows));
  }

  private void addAfterOthers(DemoRows added, Collection<? extends DemoRows> all) {
    for (DemoRows other : all) {
      if (added.after().stream().anyMatch(type -> type.isInstance(other))) {
        addAfterOthers(other, all);
      }
    }
    inOrder.add(added);
  }

  /**
   * Fills the database, all or nothing, if it is empty or its rows are the demo's.
   *
   * @param sessions how many chats a fresh demo has
   */
  public void load(int sessions) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        load(new DemoRun(connection, now(), sessions));
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  private void load(DemoRun run) throws SQLException {
    awaitOthers(run.connection());
    boolean isFresh = true;
    boolean isDemo = false;
    for (DemoRows rows : inOrder) {
      isFresh &= isEmpty(run.connection(), rows);
      isDemo |= rows.isRecognised(run.connection());
    }
    if (!isFresh && !isDemo) {
      LOG.log(Level.WARNING, "The database has rows of its own: arkiv.demo.sessions is ignored");
      return;
    }
    List<DemoRows> changed = new ArrayList<>();
    for (DemoRows rows : inOrder) {
      if (isEmpty(run.connection(), rows)) {
        rows.write(run);
        changed.add(rows);
      } else if (rows.topUp(run)) {
        changed.add(rows);
      }
    }
    run.connection().commit();
    Dialect dialect = Product.of(run.connection().getMetaData().getURL());
    for (DemoRows rows : changed) {
      tellNextNumbers(run.connection(), dialect, rows);
    }
    if (!changed.isEmpty()) {
      List<String> tables =
          changed.stream()
              .flatMap(rows -> rows.numbered().stream())
              .map(DemoLoader::table)
              .distinct()
              .toList();
      execute(run.connection(), dialect.analyze(tables));
    }
  }

  /**
   * Has other nodes that start on the same database wait until the transaction ends: they are held
   * by the rows of the history of migrations, where Arkiv keeps one.
   */
  private static void awaitOthers(Connection connection) throws SQLException {
    String history = null;
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        history = table.equalsIgnoreCase(HISTORY) ? table : history;
      }
    }
    if (history != null) {
      execute(connection, "SELECT 1 FROM \"" + history + "\" FOR UPDATE");
    }
  }

  private static boolean isEmpty(Connection connection, DemoRows rows) throws SQLException {
    for (String numbered : rows.numbered()) {
      try (Statement statement = connection.createStatement();
          ResultSet first =
              statement.executeQuery(
                  "SELECT 1 FROM " + table(numbered) + " FETCH FIRST 1 ROWS ONLY")) {
        if (first.next()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The rows were given their numbers, of which the database knows nothing. */
  private static void tellNextNumbers(Connection connection, Dialect dialect, DemoRows rows)
      throws SQLException {
    for (String numbered : rows.numbered()) {
      String column = numbered.substring(numbered.indexOf('.') + 1);
      long next;
      try (Statement statement = connection.createStatement();
          ResultSet last =
              statement.executeQuery("SELECT MAX(" + column + ") FROM " + table(numbered))) {
        last.next();
        next = last.getLong(1) + 1;
      }
      execute(connection, dialect.numberNext(table(numbered), column, next));
    }
  }

  private static String table(String numbered) {
    return numbered.substring(0, numbered.indexOf('.'));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
