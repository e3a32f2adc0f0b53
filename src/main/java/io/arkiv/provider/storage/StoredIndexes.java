package io.arkiv.provider.storage;

import io.arkiv.archive.TableNames;
import io.arkiv.archive.diagnosis.LackingIndex;
import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.index.Index;
import io.arkiv.dialect.index.IndexTerms;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indexes of tables, beside those that filters and orders want. */
public final class StoredIndexes {

  private final Connection connection;
  private final Dialect dialect;
  private final TableNames names;
  private final StoredTables tables;
  private final Map<String, List<IndexTerms>> known = new HashMap<>();

  public StoredIndexes(
      Connection connection, Dialect dialect, TableNames names, StoredTables tables) {
    this.connection = connection;
    this.dialect = dialect;
    this.names = names;
    this.tables = tables;
  }

  /**
   * Those that no index serves of tables that have their columns, texts where they are folded; of a
   * view none can be made.
   */
  public List<LackingIndex> lacking(List<Index> wanted) throws SQLException {
    List<LackingIndex> lacking = new ArrayList<>();
    for (Index index : wanted) {
      if (hasColumns(index) && isTable(index.table()) && !isServed(index)) {
        lacking.add(new LackingIndex(names.of(index.table()), index.statement(names)));
      }
    }
    return lacking;
  }

  private boolean hasColumns(Index index) throws SQLException {
    for (String column : index.columns()) {
      Class<?> wanted = index.textColumns().contains(column) ? String.class : Object.class;
      Optional<StoredType> type = tables.type(names.of(index.table()), column);
      if (type.filter(found -> found.serves(wanted)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isTable(String table) throws SQLException {
    return !told(dialect.indexedTable(), table).isEmpty();
  }

  private boolean isServed(Index index) throws SQLException {
    List<IndexTerms> there = known.get(index.table());
    if (there == null) {
      there = told(dialect.indexes(), index.table()).stream().map(IndexTerms::of).toList();
      known.put(index.table(), there);
    }
    return there.stream().anyMatch(index.terms()::areServedBy);
  }

  private List<String> told(String statement, String table) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, names.schema());
      prepared.setString(2, names.prefix() + table);
      try (ResultSet row = prepared.executeQuery()) {
        List<String> told = new ArrayList<>();
        while (row.next()) {
          told.add(row.getString(1));
        }
        return told;
      }
    }
  }
}
