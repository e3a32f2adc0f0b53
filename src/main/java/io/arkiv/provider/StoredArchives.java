package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Lost;
import io.arkiv.archive.Remains;
import io.arkiv.archive.TableNames;
import io.arkiv.archive.diagnosis.Diagnosis;
import io.arkiv.archive.diagnosis.FoundArchive;
import io.arkiv.archive.diagnosis.FoundDatabase;
import io.arkiv.archive.diagnosis.FoundTable;
import io.arkiv.archive.diagnosis.LackingIndex;
import io.arkiv.connection.Databases;
import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import io.arkiv.dialect.index.Index;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.mapping.StoredSources;
import io.arkiv.provider.storage.LoginTables;
import io.arkiv.provider.storage.StoredIndexes;
import io.arkiv.provider.storage.StoredTables;
import io.arkiv.provider.storage.StoredType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What is left of archives in the database that there is, which may be somebody else's. */
@ApplicationScoped
public class StoredArchives {

  private static final Logger LOG = System.getLogger(StoredArchives.class.getName());

  @Inject private Databases databases;

  private final Map<String, Map<String, StoredType>> known = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  /** Whether nothing can be missing, as the tables are Arkiv's own. */
  public boolean isWhole() {
    return databases.schema().isManaged();
  }

  /**
   * The archive without what the database lacks, which is told in a line of the log; all of it
   * where the tables are Arkiv's own.
   *
   * @throws io.arkiv.problem.ProblemException when the database is away
   */
  public Optional<Archive> remains(Archive archive) {
    if (isWhole()) {
      return Optional.of(archive);
    }
    Remains remains = inspected(connection -> new Remains(archive, sources(connection)));
    if (!remains.lost().isEmpty()) {
      LOG.log(Level.WARNING, "{0}", told(archive, remains));
    }
    return remains.archive();
  }

  private StoredSources sources(Connection connection) {
    return new StoredSources(entities, new StoredTables(connection, known));
  }

  /** Tells what logins and the rights of groups miss. */
  void tellOfLogins() {
    if (isWhole()) {
      return;
    }
    List<Lost> lost =
        inspected(
            connection ->
                new LoginTables(databases.tables(), new StoredTables(connection, known)).lost());
    for (Lost one : lost) {
      LOG.log(
          Level.WARNING,
          "{0} are out of order, as the database has not: {1}",
          one.what(),
          String.join(", ", one.missing()));
    }
  }

  /**
   * What a look at the database finds now, whatever it found at start.
   *
   * @param declared the archives as they are declared
   * @param wanted the indexes that their filters and orders want
   * @throws io.arkiv.problem.ProblemException when the database is away
   */
  public Diagnosis diagnosis(List<Archive> declared, List<Index> wanted) {
    return inspected(connection -> diagnosis(connection, declared, wanted));
  }

  private Diagnosis diagnosis(Connection connection, List<Archive> declared, List<Index> wanted)
      throws SQLException {
    StoredTables tables = new StoredTables(connection);
    TableNames names = databases.tables();
    StoredSources sources = new StoredSources(entities, tables);
    List<FoundArchive> archives =
        declared.stream().map(archive -> found(archive, new Remains(archive, sources))).toList();
    List<Lost> others = new LoginTables(names, tables).lost();
    DatabaseMetaData told = connection.getMetaData();
    Dialect dialect = Product.of(told.getURL());
    List<LackingIndex> lacking =
        new StoredIndexes(connection, dialect, names, tables).lacking(wanted);
    return new Diagnosis(
        new FoundDatabase(dialect.name(), told.getDatabaseProductVersion(), isWhole(), names),
        archives,
        others,
        tables.found().entrySet().stream()
            .map(table -> new FoundTable(table.getKey(), table.getValue()))
            .toList(),
        lacking);
  }

  private static FoundArchive found(Archive archive, Remains remains) {
    return new FoundArchive(
        archive.name(),
        remains.archive().stream()
            .flatMap(left -> left.entities().stream())
            .map(ArchiveEntity::name)
            .toList(),
        remains.archive().map(left -> left.columns().size()).orElse(0),
        remains.lost());
  }

  private <T> T inspected(Inspection<T> inspection) {
    try (Connection connection = databases.archives().getConnection()) {
      return inspection.of(connection);
    } catch (SQLException | IllegalStateException e) {
      LOG.log(Level.WARNING, "what the database has cannot be read", e);
      throw Problem.of(ProblemCode.UNAVAILABLE, "the database is away or overloaded; try again")
          .asException();
    }
  }

  /** A look at the database. */
  private interface Inspection<T> {
    T of(Connection connection) throws SQLException;
  }

  private static String told(Archive archive, Remains remains) {
    String missing = String.join(", ", Lost.missing(remains.lost().stream()));
    if (remains.archive().isEmpty()) {
      return archive.name() + " is not served, as the database has not: " + missing;
    }
    long columns = remains.lost().stream().filter(one -> !one.column().isEmpty()).count();
    String others =
        remains.lost().stream()
            .map(Lost::what)
            .filter(what -> !what.isEmpty())
            .map(what -> ", " + what)
            .collect(Collectors.joining());
    return archive.name()
        + " goes without "
        + columns
        + " columns"
        + others
        + ", as the database has not: "
        + missing;
  }
}
