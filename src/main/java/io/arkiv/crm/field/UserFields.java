package io.arkiv.crm.field;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Hop;
import io.arkiv.archive.source.SourcedItem;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.archive.source.StoredColumn.Reading;
import io.arkiv.crm.definition.Definitions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The user-defined fields of one kind of owner, as published. */
final class UserFields {

  private static final String VERSION =
      "SELECT prefvalue FROM {userpreference} WHERE LOWER(prefsection) = 'system'"
          + " AND LOWER(prefkey) = ? ORDER BY deflevel DESC";
  private static final String FIELDS =
      "SELECT version, progid, fieldtype, columnid, listtableid, shortlabel, fieldlabel"
          + " FROM {udeffield} WHERE ownertable_id = ? ORDER BY taborder, udefidentity, udeffield_id";

  /** The tables of lists by their numbers: the table, its key, and the column of its names. */
  private static final Map<Integer, Hop> LISTS =
      Map.ofEntries(
          Map.entry(136, Hop.to("udlist", "udlist_id", "name")),
          Map.entry(61, Hop.to("business", "business_id", "name")),
          Map.entry(64, Hop.to("category", "category_id", "name")),
          Map.entry(67, Hop.to("task", "task_id", "name")),
          Map.entry(19, Hop.to("country", "country_id", "name")),
          Map.entry(76, Hop.to("perspos", "perspos_id", "name")),
          Map.entry(100, Hop.to("source", "source_id", "name")),
          Map.entry(2, Hop.to("associate", "associate_id", "name")),
          Map.entry(59, Hop.to("usergroup", "usergroup_id", "name")),
          Map.entry(70, Hop.to("contint", "contint_id", "name")),
          Map.entry(73, Hop.to("persint", "persint_id", "name")));

  private final Definitions definitions;
  private final FieldOwner owner;

  UserFields(Definitions definitions, FieldOwner owner) {
    this.definitions = definitions;
    this.owner = owner;
  }

  ColumnGroup columns() throws SQLException {
    List<List<Object>> fields = definitions.rows(FIELDS, owner.udefOwner);
    int version = publishedVersion(fields);
    List<ArchiveColumn> columns = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (List<Object> field : fields) {
      String name = (String) field.get(1);
      boolean isNamed = name != null && name.matches("[A-Za-z][A-Za-z0-9_.]{0,199}:[0-9]{1,9}");
      if (isNamed
          && Definitions.number(field.get(0)) == version
          && known.add(name.toLowerCase(Locale.ROOT))) {
        column(name, field).ifPresent(columns::add);
      }
    }
    return ColumnGroup.of(columns.toArray(ArchiveColumn[]::new));
  }

  /** What the preferences say, else the highest. */
  private int publishedVersion(List<List<Object>> fields) throws SQLException {
    for (List<Object> preference : definitions.rows(VERSION, owner.versionKey)) {
      String value = String.valueOf(preference.get(0)).trim();
      if (value.matches("[0-9]{1,9}")) {
        return Integer.parseInt(value);
      }
    }
    return fields.stream().mapToInt(field -> Definitions.number(field.get(0))).max().orElse(0);
  }

  private Optional<ArchiveColumn> column(String name, List<Object> field) {
    String heading =
        Definitions.english(
            (String) field.get(5), Definitions.english((String) field.get(6), name));
    int columnId = Definitions.number(field.get(3));
    return switch (Definitions.number(field.get(2))) {
      case 1 -> column(name, heading, RestrictionType.INT, columnId, "long", Reading.NUMBER);
      case 2, 3 -> column(name, heading, RestrictionType.STRING, columnId, "string", Reading.TEXT);
      case 4 ->
          column(name, heading, RestrictionType.DATE, columnId, "long", Reading.SECONDS_SINCE_1970)
              .map(ArchiveColumn::inNoZone);
      case 5 ->
          column(
                  name,
                  heading,
                  RestrictionType.UNLIMITED_DATE,
                  columnId,
                  "string",
                  Reading.DIGITS_OF_DATE)
              .map(ArchiveColumn::inNoZone);
      case 6 -> column(name, heading, RestrictionType.BOOL, columnId, "long", Reading.CHECKBOX);
      case 7 ->
          source(columnId, "long", Reading.REFERENCE)
              .map(id -> list(name, heading, id, Definitions.number(field.get(4))));
      case 8 -> column(name, heading, RestrictionType.DECIMAL, columnId, "double", Reading.DECIMAL);
      default -> Optional.empty();
    };
  }

  private Optional<ArchiveColumn> column(
      String name,
      String heading,
      RestrictionType type,
      int columnId,
      String kind,
      Reading reading) {
    return source(columnId, kind, reading)
        .map(source -> ArchiveColumn.of(name, heading, type, source));
  }

  private static ArchiveColumn list(String name, String heading, StoredColumn id, int table) {
    Hop list = LISTS.get(table);
    ColumnSource text =
        list == null
            ? id.through(List.of(), Reading.NUMBER_AS_TEXT)
            : id.through(List.of(list), Reading.TEXT).shown(Appearance.MULTILINGUAL);
    return ArchiveColumn.of(
        name, heading, RestrictionType.LIST_ANY, new SourcedItem(id, text, false));
  }

  /** The column of a number, if it is of the kind. */
  private Optional<StoredColumn> source(int columnId, String kind, Reading reading) {
    int position = columnId % 256;
    boolean isSmall = columnId / 256 == owner.smallTable;
    if (!isSmall && columnId / 256 != owner.largeTable) {
      return Optional.empty();
    }
    String row = isSmall ? "userFields" : "userLongFields";
    return physical(isSmall, position)
        .filter(column -> column.startsWith(kind))
        .map(column -> StoredColumn.of(row, row + ".id", column, reading));
  }

  /** Positions follow the order of the tables' columns, the key being 0. */
  private static Optional<String> physical(boolean isSmall, int position) {
    if (!isSmall) {
      return position >= 1 && position <= 9
          ? Optional.of("string%02d".formatted(40 + position))
          : Optional.empty();
    }
    if (position >= 1 && position <= 60) {
      return Optional.of("long%02d".formatted(position));
    }
    if (position >= 61 && position <= 100) {
      return Optional.of("string%02d".formatted(position - 60));
    }
    return position >= 101 && position <= 110
        ? Optional.of("double%02d".formatted(position - 100))
        : Optional.empty();
  }
}
