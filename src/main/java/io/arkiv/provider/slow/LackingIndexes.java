package io.arkiv.provider.slow;

import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Which of the indexes that would lead to a query's rows the database has not. */
final class LackingIndexes {

  private final Connection connection;
  private final Map<String, List<TableIndex>> known = new HashMap<>();

  private LackingIndexes(Connection connection) {
    this.connection = connection;
  }

  /** In words. */
  static String of(ArchiveQuery query, EntityManager entities, DataSource database) {
    List<WantedIndex> wanted =
        LeadingIndexes.of(query, new StoredPlace(entities, query.main().rootType()));
    if (wanted.isEmpty()) {
      return "no index leads to its rows";
    }
    try (Connection connection = database.getConnection()) {
      List<String> lacking = new LackingIndexes(connection).lacking(wanted);
      return lacking.isEmpty()
          ? "it lacks no index"
          : "it lacks an index: " + String.join("; ", lacking);
    } catch (SQLException away) {
      return "the indexes of the database cannot be read";
    }
  }

  private List<String> lacking(List<WantedIndex> wanted) throws SQLException {
    List<String> lacking = new ArrayList<>();
    for (WantedIndex index : wanted) {
      if (indexes(index.table()).stream().noneMatch(index::isServedBy)) {
        lacking.add(index.told());
      }
    }
    return lacking;
  }

  private List<TableIndex> indexes(String table) throws SQLException {
    List<TableIndex> found = known.get(table);
    if (found == null) {
      found = new TableIndexes(connection).of(table);
      known.put(table, found);
    }
    return found;
  }
}
