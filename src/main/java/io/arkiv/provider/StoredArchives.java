package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Lost;
import io.arkiv.archive.Remains;
import io.arkiv.connection.Databases;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.mapping.StoredSources;
import io.arkiv.provider.storage.LoginTables;
import io.arkiv.provider.storage.StoredTables;
import io.arkiv.provider.storage.StoredType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
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
    Remains remains =
        inspected(tables -> new Remains(archive, new StoredSources(entities, tables)));
    if (!remains.lost().isEmpty()) {
      LOG.log(Level.WARNING, "{0}", told(archive, remains));
    }
    return remains.archive();
  }

  /** Tells what logins and the rights of groups miss. */
  void tellOfLogins() {
    if (isWhole()) {
      return;
    }
    List<Lost> lost = inspected(tables -> new LoginTables(databases.tables(), tables).lost());
    for (Lost one : lost) {
      LOG.log(
          Level.WARNING,
          "{0} are out of order, as the database has not: {1}",
          one.what(),
          String.join(", ", one.missing()));
    }
  }

  private <T> T inspected(Inspection<T> inspection) {
    try (Connection connection = databases.archives().getConnection()) {
      return inspection.of(new StoredTables(connection, known));
    } catch (SQLException | IllegalStateException e) {
      LOG.log(Level.WARNING, "what the database has cannot be read", e);
      throw Problem.of(ProblemCode.UNAVAILABLE, "the database is away or overloaded; try again")
          .asException();
    }
  }

  /** A look at tables. */
  private interface Inspection<T> {
    T of(StoredTables tables) throws SQLException;
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
