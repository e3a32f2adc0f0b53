package io.arkiv.crm.field;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Hop;
import io.arkiv.archive.source.StoredColumn.Reading;
import io.arkiv.crm.definition.Definitions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The extra fields and tables of an install. */
final class ExtraFields {

  private static final String FIELDS =
      "SELECT domain, extra_table, target_extra_table, field_name, name, type, flags, params"
          + " FROM {extra_fields} ORDER BY order_pos, id";
  private static final String TABLES = "SELECT id, table_name, name, flags FROM {extra_tables}";

  private static final int HIDDEN_TABLE = 1;
  private static final int WITHOUT_ID = 2;
  private static final int DELETED_TABLE = 256;

  /** Relations are followed to tables that a relation leads to, and no further. */
  private static final int DEPTH = 2;

  private final Definitions definitions;
  private final List<ExtraField> fields = new ArrayList<>();
  private final Map<Integer, Table> tables = new HashMap<>();
  private final Map<String, Set<String>> physical = new HashMap<>();

  private ExtraFields(Definitions definitions) {
    this.definitions = definitions;
  }

  /** An extra table that columns may be of. */
  private record Table(int id, String name, String heading, boolean hasId) {}

  static ExtraFields read(Definitions definitions) throws SQLException {
    ExtraFields all = new ExtraFields(definitions);
    for (List<Object> row : definitions.rows(TABLES)) {
      String name = String.valueOf(row.get(1));
      int flags = Definitions.number(row.get(3));
      boolean isServed = (flags & (HIDDEN_TABLE | DELETED_TABLE)) == 0;
      if (isServed && name.matches("y_[a-z0-9_]{1,62}")) {
        String heading = Definitions.english((String) row.get(2), name);
        boolean hasId = (flags & WITHOUT_ID) == 0;
        all.tables.put(
            Definitions.number(row.get(0)),
            new Table(Definitions.number(row.get(0)), name, heading, hasId));
      }
    }
    for (List<Object> row : definitions.rows(FIELDS)) {
      String name = String.valueOf(row.get(3));
      ExtraField field =
          new ExtraField(
              Definitions.number(row.get(0)),
              Math.max(0, Definitions.number(row.get(1))),
              Math.max(0, Definitions.number(row.get(2))),
              name,
              Definitions.english((String) row.get(4), name),
              Definitions.number(row.get(5)),
              Definitions.number(row.get(6)),
              ExtraField.options((String) row.get(7)));
      if (name.matches("x_[a-z0-9_]{1,62}") && !field.isDeleted()) {
        all.fields.add(field);
      }
    }
    return all;
  }

  /** The fields of an owner, and those of the tables that they lead to. */
  ColumnGroup columns(FieldOwner owner) throws SQLException {
    List<ArchiveColumn> columns = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (ExtraField field : fields) {
      boolean isOwn = field.domain() == owner.extraDomain && isStored(field, owner.table);
      if (isOwn && field.isFollowed()) {
        FieldColumns way = FieldColumns.of(field.name());
        follow(field, way, "", "", 1, known, columns);
      } else if (isOwn && known.add(field.name())) {
        FieldColumns.of(field.name())
            .column(field, field.name(), field.heading())
            .ifPresent(columns::add);
      }
    }
    return ColumnGroup.of(columns.toArray(ArchiveColumn[]::new));
  }

  /** The first field that leads to a table wins; a table that was on the way already ends it. */
  private void follow(
      ExtraField relation,
      FieldColumns way,
      String prefix,
      String headingPrefix,
      int depth,
      Set<String> known,
      List<ArchiveColumn> columns)
      throws SQLException {
    Table table = tables.get(relation.target());
    if (table == null || depth > DEPTH || physical(table.name()).isEmpty()) {
      return;
    }
    String below = prefix + table.name() + "/";
    boolean isOnTheWay = ("/" + prefix).contains("/" + table.name() + "/");
    if (isOnTheWay || !known.add(below)) {
      return;
    }
    String heading = headingPrefix + table.heading() + " - ";
    if (table.hasId()) {
      columns.add(
          way.stored(
              below + "id",
              heading + "id",
              RestrictionType.INT,
              List.of(Hop.to(table.name(), "id", "id")),
              Reading.NUMBER));
    }
    for (ExtraField field : fields) {
      boolean isOfTable =
          field.domain() == ExtraField.EXTRA_TABLE
              && field.table() == table.id()
              && isStored(field, table.name());
      if (!isOfTable || field.isHidden()) {
        continue;
      }
      FieldColumns further = way.through(Hop.to(table.name(), "id", field.name()));
      if (field.isFollowed()) {
        follow(field, further, below, heading, depth + 1, known, columns);
      } else if (known.add(below + field.name())) {
        further
            .column(field, below + field.name(), heading + field.heading())
            .ifPresent(columns::add);
      }
    }
  }

  /** A definition without its column is of a field that is yet to be made. */
  private boolean isStored(ExtraField field, String table) throws SQLException {
    return physical(table).contains(field.name());
  }

  private Set<String> physical(String table) throws SQLException {
    Set<String> known = physical.get(table);
    if (known == null) {
      known = definitions.columnsOf(table);
      physical.put(table, known);
    }
    return known;
  }
}
