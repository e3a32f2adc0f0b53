package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The values that conditions are about: of a column, seen through functions; each found once. */
final class StoredValues {

  private static final Set<String> TEXT_FUNCTIONS = Set.of("tolower", "toupper", "trim", "cast");

  private final RawTables tables;
  private final Columns columns;
  private final Map<Path, Map<Row, List<Row>>> holders = new HashMap<>();
  private final Map<String, Map<Row, List<Object>>> found = new HashMap<>();

  StoredValues(RawTables tables, Columns columns) {
    this.tables = tables;
    this.columns = columns;
  }

  Column column(Filter.Condition condition) {
    return columns.get(condition.column());
  }

  /** What the values are. */
  ValueType type(Filter.Condition condition) {
    return TEXT_FUNCTIONS.containsAll(condition.functions())
        ? column(condition).type()
        : ValueType.NUMBER;
  }

  /** The ids of the rows that a text names, for {@code isPK}. */
  List<Object> keys(Filter.Condition condition, Row main) {
    Column column = column(condition);
    return holders(column).apply(main).stream()
        .map(row -> (Object) row.reference(column.paths().get(1).column()))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The values of each row, none where there is no value.
   *
   * @param zone whose clock parts of dates are read on, but for columns that are always UTC
   */
  Function<Row, List<Object>> of(Filter.Condition condition, ZoneId zone) {
    Column column = column(condition);
    List<String> functions = condition.functions();
    ZoneId own = column.isUtc() ? ZoneOffset.UTC : zone;
    Map<Row, List<Object>> values =
        found.computeIfAbsent(column.name() + functions + own, absent -> new IdentityHashMap<>());
    Function<Row, List<Object>> value =
        row -> {
          Object one = column.valueOf(tables, row);
          Object seen = one == null ? null : through(functions, one, own);
          return seen == null ? List.of() : List.of(seen);
        };
    Function<Row, List<Row>> holders = holders(column);
    return main -> {
      List<Row> rows = holders.apply(main);
      return rows.size() == 1
          ? values.computeIfAbsent(rows.get(0), value)
          : rows.stream().flatMap(row -> values.computeIfAbsent(row, value).stream()).toList();
    };
  }

  /** The rows that hold a column's values for a row of the archive. */
  private Function<Row, List<Row>> holders(Column column) {
    Map<Row, List<Row>> known =
        holders.computeIfAbsent(column.base(), absent -> new IdentityHashMap<>());
    return main -> known.computeIfAbsent(main, absent -> column.base().rows(tables, main).toList());
  }

  private static Object through(List<String> functions, Object value, ZoneId zone) {
    Object seen = value;
    for (int i = functions.size() - 1; i >= 0 && seen != null; i--) {
      seen = through(functions.get(i), seen, zone);
    }
    return seen;
  }

  private static Object through(String function, Object value, ZoneId zone) {
    return switch (function) {
      case "tolower", "toupper", "cast" -> value;
      case "trim" -> {
        String trimmed = ((String) value).replaceAll("^ +| +$", "");
        yield trimmed.isEmpty() ? null : trimmed;
      }
      case "length" -> {
        String text = (String) value;
        yield BigDecimal.valueOf(text.codePointCount(0, text.length()));
      }
      default ->
          BigDecimal.valueOf(part(function, LocalDateTime.ofInstant(Span.moment(value), zone)));
    };
  }

  private static int part(String function, LocalDateTime time) {
    return switch (function) {
      case "year" -> time.getYear();
      case "month" -> time.getMonthValue();
      case "day" -> time.getDayOfMonth();
      case "hour" -> time.getHour();
      case "minute" -> time.getMinute();
      case "second" -> time.getSecond();
      default -> throw new IllegalArgumentException(function);
    };
  }
}
