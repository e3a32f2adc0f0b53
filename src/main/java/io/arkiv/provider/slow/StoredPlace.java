package io.arkiv.provider.slow;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.provider.keys.Compared;
import io.arkiv.provider.slow.StoredKey.Form;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.MappedColumns;
import io.arkiv.provider.sql.MappedColumns.StoredColumn;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a database keeps what conditions and orders are about. */
final class StoredPlace {

  private final EclipseLinkSql sql;
  private final MappedColumns mapped;
  private final Class<?> root;

  StoredPlace(EntityManager entities, Class<?> root) {
    this.sql = new EclipseLinkSql(entities);
    this.mapped = new MappedColumns(entities);
    this.root = root;
  }

  /** What an index on a table holds. */
  record Place(String table, StoredKey key) {}

  String rootTable() {
    return mapped.table(root);
  }

  /** Whether indexes are on what is computed, too. */
  boolean indexesExpressions() {
    return sql.dialect().indexesExpressions();
  }

  /** What filters compare of a source; empty where no index could hold it. */
  Optional<Place> compared(ColumnSource source, ValueKind kind) {
    return place(source, kind, Form.PLAIN);
  }

  /** What orders sort of it. */
  Optional<Place> sorted(ColumnSource source, ValueKind kind) {
    return place(source, kind, Form.REFERENCE);
  }

  private Optional<Place> place(ColumnSource source, ValueKind kind, Form ofReference) {
    Compared compared = Compared.in(source);
    if (compared.rows() != null) {
      Class<?> rows = sql.elementType(root, compared.rows().collectionPath());
      String attribute = Compared.in(compared.rows().attribute()).path();
      return attribute.isEmpty() ? Optional.empty() : plain(rows, attribute, form(kind));
    }
    if (compared.orElse() != null) {
      return Optional.empty();
    }
    if (compared.path().isEmpty()) {
      return computed(source.paths());
    }
    return plain(root, compared.path(), compared.isReference() ? ofReference : form(kind));
  }

  private static Form form(ValueKind kind) {
    return kind == ValueKind.TEXT ? Form.FOLDED : Form.PLAIN;
  }

  private Optional<Place> plain(Class<?> from, String path, Form form) {
    return column(from, path)
        .map(at -> new Place(at.table(), new StoredKey(form, List.of(at.column()))))
        .filter(this::canBeIndexed);
  }

  private Optional<Place> computed(List<String> paths) {
    List<StoredColumn> columns =
        paths.stream().map(path -> column(root, path)).flatMap(Optional::stream).toList();
    Set<String> tables = columns.stream().map(StoredColumn::table).collect(Collectors.toSet());
    if (tables.size() != 1 || columns.size() < paths.size()) {
      return Optional.empty();
    }
    List<String> names = columns.stream().map(StoredColumn::column).toList();
    return Optional.of(new Place(columns.get(0).table(), new StoredKey(Form.COMPUTED, names)))
        .filter(this::canBeIndexed);
  }

  private boolean canBeIndexed(Place place) {
    return place.key().form() == Form.PLAIN || indexesExpressions();
  }

  private Optional<StoredColumn> column(Class<?> from, String path) {
    int dot = path.lastIndexOf('.');
    Class<?> type = dot < 0 ? from : sql.elementType(from, path.substring(0, dot));
    return mapped.of(type, path.substring(dot + 1)).stream().findFirst();
  }

  /** What the rows of a table refer to others with, on the way to a source. */
  List<Place> hops(ColumnSource source) {
    Compared compared = Compared.in(source);
    String path =
        compared.rows() == null ? compared.path() : compared.rows().collectionPath() + ".";
    List<Place> hops = new ArrayList<>();
    Class<?> type = root;
    int from = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
      String relation = path.substring(from, dot);
      for (StoredColumn side : mapped.of(type, relation)) {
        hops.add(new Place(side.table(), new StoredKey(Form.PLAIN, List.of(side.column()))));
      }
      type = sql.elementType(type, relation);
      from = dot + 1;
    }
    return hops;
  }
}
