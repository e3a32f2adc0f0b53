package io.arkiv.provider.mapping;

import io.arkiv.archive.source.Hop;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.provider.sql.MappedColumns;
import io.arkiv.provider.storage.StoredTables;
import io.arkiv.provider.storage.StoredType;
import jakarta.persistence.metamodel.Metamodel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows attribute paths likewise, and says which tables and columns behind them are missing. */
final class StoredTypes extends MappedTypes {

  private final MappedColumns mapped;
  private final StoredTables tables;

  StoredTypes(Metamodel metamodel, MappedColumns mapped, StoredTables tables) {
    super(metamodel);
    this.mapped = mapped;
    this.tables = tables;
  }

  /** What of the mappings that a path leads through is not there. */
  @Override
  Stream<String> misfits(Class<?> root, String path, AttributeKind wanted) {
    int dot = path.lastIndexOf('.');
    Stream<String> way = dot < 0 ? Stream.of() : onTheWay(root, path.substring(0, dot));
    Class<?> owner = dot < 0 ? root : related(root, path.substring(0, dot)).orElse(null);
    return owner == null
        ? way
        : Stream.concat(way, missing(owner, path.substring(dot + 1), typeOf(owner, path)));
  }

  @Override
  Stream<String> onTheWay(Class<?> root, String path) {
    List<String> missing = new ArrayList<>();
    Class<?> type = root;
    for (String name : path.split("\\.")) {
      missing(type, name, Object.class).forEach(missing::add);
      Optional<Class<?>> next = related(type, name);
      if (next.isEmpty()) {
        break;
      }
      type = next.get();
    }
    return missing.stream();
  }

  @Override
  Stream<String> ofStored(Class<?> root, StoredColumn column) {
    Class<?> row = column.rowPath().isEmpty() ? root : related(root, column.rowPath()).orElse(root);
    List<String> missing = new ArrayList<>();
    missing(mapped.table(row), column.column(), Object.class).ifPresent(missing::add);
    for (Hop hop : column.hops()) {
      String table = mapped.tables().of(hop.table());
      missing(table, hop.key(), Object.class).ifPresent(missing::add);
      hop.columns().forEach(name -> missing(table, name, Object.class).ifPresent(missing::add));
    }
    return missing.stream();
  }

  private Class<?> typeOf(Class<?> owner, String path) {
    return attribute(owner, path.substring(path.lastIndexOf('.') + 1))
        .<Class<?>>map(attribute -> boxed(attribute.getJavaType()))
        .orElse(Object.class);
  }

  private Stream<String> missing(Class<?> owner, String attribute, Class<?> javaType) {
    return mapped.of(owner, attribute).stream()
        .flatMap(stored -> missing(stored.table(), stored.column(), javaType).stream());
  }

  private Optional<String> missing(String table, String column, Class<?> javaType) {
    try {
      Optional<StoredType> found = tables.type(table, column);
      if (found.isPresent()) {
        return found
            .filter(type -> !type.serves(javaType))
            .map(type -> table + "." + column + " (is " + type.name() + ")");
      }
      return Optional.of(tables.has(table) ? table + "." + column : table);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
