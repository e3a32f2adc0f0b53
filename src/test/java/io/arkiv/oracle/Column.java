package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of the archive: where its values lie and what they are.
 *
 * @param name as it is usually written
 * @param kind the word of {@code columns.txt}
 * @param base the way from the main row to those that hold a value; several for e-mail and phone
 * @param paths what follows the kind, from there
 * @param list the names of a list that ships; null where the rows hold them
 * @param facet {@code id} or {@code name} of a list item; empty for the column itself
 */
record Column(
    String name, String kind, Path base, List<Path> paths, ShippedList list, String facet) {

  private static final List<Path> NAME_OF_PERSON =
      List.of(Path.of("firstname"), Path.of("middlename"), Path.of("lastname"));

  /** What the values are. */
  ValueType type() {
    if (!facet.isEmpty()) {
      return facet.equals("id") ? ValueType.NUMBER : ValueType.NAME;
    }
    return switch (kind) {
      case "int", "ref", "seconds" -> ValueType.NUMBER;
      case "decimal" -> ValueType.DECIMAL;
      case "bool", "not", "has", "true", "false" -> ValueType.FLAG;
      case "string", "words", "commas", "word" -> ValueType.TEXT;
      case "datetime", "utc" -> ValueType.TIME;
      case "list", "enum", "constant", "user" -> ValueType.ITEM;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Whether its dates are read and shown in UTC, whatever zone the request names. */
  boolean isUtc() {
    return kind.equals("utc");
  }

  /** The column of the id or the name of a list's items. */
  Column facet(String facet) {
    return new Column(name + "/" + facet, kind, base, paths, list, facet);
  }

  /** The value of a row that the base leads to; null for no value. */
  Object valueOf(RawTables tables, Row row) {
    Object value = value(tables, row);
    return value != null && facet.equals("id") ? ((Item) value).id() : value;
  }

  private Object value(RawTables tables, Row row) {
    return switch (kind) {
      case "true", "false" -> kind.equals("true");
      case "word" -> paths.get(0).column();
      case "words" -> joined(tables, row, " ", paths);
      case "commas" -> joined(tables, row, ", ", paths);
      case "constant" -> Item.of(BigDecimal.ONE, list.names(1), null);
      case "utc" ->
          paths.stream()
              .map(path -> row.time(path.column()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      case "seconds" -> seconds(row.time(paths.get(0).column()), row.time(paths.get(1).column()));
      default -> {
        Row holder = paths.get(0).row(tables, row);
        yield holder == null ? null : value(tables, row, holder, paths.get(0).column());
      }
    };
  }

  private Object value(RawTables tables, Row row, Row holder, String column) {
    return switch (kind) {
      case "int" -> holder.number(column);
      case "ref" -> holder.reference(column);
      case "decimal" -> holder.decimal(column);
      case "bool" -> holder.flag(column);
      case "not" -> holder.flag(column) == null ? null : !holder.flag(column);
      case "has" -> holder.reference(column) != null;
      case "string" -> holder.text(column);
      case "datetime" -> holder.time(column);
      case "enum" -> {
        BigDecimal id = holder.number(column);
        yield id == null ? null : Item.of(id, list.names(id.intValue()), null);
      }
      case "list", "user" -> {
        BigDecimal id = holder.reference(column);
        yield id == null
            ? null
            : kind.equals("list") ? item(tables, row, id) : user(tables, row, id);
      }
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Whole seconds; those that have not passed do not count. */
  private static BigDecimal seconds(LocalDateTime start, LocalDateTime end) {
    return start == null || end == null
        ? null
        : BigDecimal.valueOf(Duration.between(start, end).getSeconds());
  }

  /** An item whose name is a text, or that of a person. */
  private Item item(RawTables tables, Row row, BigDecimal id) {
    String name = joined(tables, row, " ", paths.subList(1, paths.size()));
    return Item.of(id, name == null ? List.of() : ShippedList.namesIn(name), null);
  }

  /** A user: the associate behind it, the login, and perhaps the person, whose name is shown. */
  private Item user(RawTables tables, Row row, BigDecimal id) {
    Row account = paths.get(1).row(tables, row);
    Row person = paths.size() > 3 ? paths.get(3).row(tables, row) : null;
    List<String> names =
        Stream.of(
                person == null ? null : joined(tables, person, " ", NAME_OF_PERSON),
                joined(tables, row, "", paths.subList(2, 3)))
            .filter(Objects::nonNull)
            .toList();
    return Item.of(id, names, account == null ? null : account.reference(paths.get(1).column()));
  }

  /** The texts that there are, with a separator between them; null where there is none. */
  private static String joined(RawTables tables, Row row, String separator, List<Path> paths) {
    String joined =
        paths.stream()
            .map(path -> text(path.row(tables, row), path.column()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(separator));
    return joined.isEmpty() ? null : joined;
  }

  private static String text(Row row, String column) {
    return row == null ? null : row.text(column);
  }
}
