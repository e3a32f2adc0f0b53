package io.arkiv.it;

import static java.util.stream.Collectors.joining;

import io.arkiv.it.InventedFields.Field;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of invented fields as both plain SQL and the answers can tell them. */
final class ComparableValues {

  private ComparableValues() {}

  /** A value as both sides can tell it. */
  static Object plain(Object value) {
    if (value == null || value == JsonValue.NULL || value.equals("")) {
      return "";
    }
    if (value instanceof JsonNumber number) {
      return plain(number.bigDecimalValue());
    }
    if (value instanceof JsonString text) {
      return plain(text.getString());
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    String text =
        value instanceof Timestamp time ? time.toLocalDateTime().toString() : value.toString();
    return text.replaceFirst("(T..:..)Z?$", "$1:00").replaceFirst("Z$", "");
  }

  /** By SQL, a list of values a session. */
  static Map<Integer, List<Object>> stored(InventedFields fields, TestDatabase database) {
    String columns = fields.all().stream().map(Field::sql).collect(joining(", "));
    Map<Integer, List<Object>> stored = new TreeMap<>();
    for (List<Object> row : database.rows("select s.id, " + columns + fields.from())) {
      stored.put(
          ((Number) row.get(0)).intValue(),
          row.subList(1, row.size()).stream().map(ComparableValues::plain).toList());
    }
    return stored;
  }

  static Map<Integer, List<Object>> served(List<JsonObject> rows, List<String> names) {
    Map<Integer, List<Object>> served = new TreeMap<>();
    for (JsonObject row : rows) {
      served.put(
          row.getInt("PrimaryKey"),
          names.stream().map(name -> plain((Object) row.get(name))).toList());
    }
    return served;
  }

  static Object ofCsv(String text) {
    return plain(text.matches("-?[0-9.]+") ? (Object) new BigDecimal(text) : text);
  }
}
