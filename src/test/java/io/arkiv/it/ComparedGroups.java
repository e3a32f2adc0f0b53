package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Answers with groups and totals beside what the evaluator gives of all rows. */
final class ComparedGroups {

  private final Rows rows;

  ComparedGroups(Rows rows) {
    this.rows = rows;
  }

  void compare(String select, String orderBy, String filter) {
    compare(select, orderBy, filter, "");
  }

  void compare(String select, String orderBy, String filter, String having) {
    for (boolean hasGrandTotal : new boolean[] {false, true}) {
      List<Map<String, Object>> expected =
          new Evaluator(select, orderBy, having)
              .evaluate(plain(select, orderBy, filter), hasGrandTotal);
      String options =
          options(select, orderBy, filter, false)
              + "&"
              + options(hasGrandTotal ? "GrandTotal=true" : "", having);
      check(expected, valuesOf(rows.ask(options + "&$top=100000"), List.of()), "whole");
      if (hasGrandTotal) {
        int page = Math.max(1, expected.size() / 6);
        check(expected, walk(options + "&$top=" + page), "pages of " + page);
      } else if (expected.size() < 30) {
        check(expected, walk(options + "&$top=1"), "pages of 1");
      } else {
        int skip = expected.size() / 3;
        List<Map<String, Object>> rest = expected.subList(skip, expected.size());
        int page = expected.size() / 4;
        check(rest, walk(options + "&$skip=" + skip + "&$top=" + page), "skipped " + skip);
      }
    }
  }

  static String options(String select, String orderBy, String filter, boolean hasGrandTotal) {
    return ArkivClient.option("$select", select)
        + (orderBy.isEmpty() ? "" : "&" + ArkivClient.option("$orderBy", orderBy))
        + (filter.isEmpty() ? "" : "&" + ArkivClient.option("$filter", filter))
        + (hasGrandTotal ? "&$options=GrandTotal%3Dtrue" : "");
  }

  static String options(String others, String having) {
    String last = having.isEmpty() ? "" : "Having=" + having;
    String both = others + (others.isEmpty() || last.isEmpty() ? "" : ",") + last;
    return ArkivClient.option("$options", both);
  }

  private List<Map<String, Object>> walk(String options) {
    List<Map<String, Object>> all = new ArrayList<>();
    JsonObject page = rows.ask(options);
    while (true) {
      all.addAll(valuesOf(page, List.of()));
      if (page.isNull("odata.nextLink")) {
        return all;
      }
      page = rows.follow(URI.create(page.getString("odata.nextLink")));
    }
  }

  /** The values of each row by key; by lower-cased column where the columns are given. */
  static List<Map<String, Object>> valuesOf(JsonObject page, List<String> columns) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (JsonObject row : page.getJsonArray("value").getValuesAs(JsonObject.class)) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Map.Entry<String, JsonValue> entry : row.entrySet()) {
        boolean isColumn = !columns.isEmpty() && values.size() >= 2;
        values.put(
            isColumn ? entry.getKey().toLowerCase(Locale.ROOT) : entry.getKey(),
            plain(entry.getValue()));
      }
      all.add(values);
    }
    return all;
  }

  private static void check(
      List<Map<String, Object>> expected, List<Map<String, Object>> found, String what) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      if (!isAlike(expected.get(i), found.get(i))) {
        fail(what + ", row " + i + "\nexpected " + expected.get(i) + "\nfound    " + found.get(i));
      }
    }
    assertEquals(expected.size(), found.size(), what);
  }

  private static boolean isAlike(Map<String, Object> expected, Map<String, Object> found) {
    if (!List.copyOf(expected.keySet()).equals(List.copyOf(found.keySet()))) {
      return false;
    }
    return expected.entrySet().stream()
        .allMatch(entry -> isAlike(entry.getValue(), found.get(entry.getKey())));
  }

  private static boolean isAlike(Object expected, Object found) {
    if (expected instanceof BigDecimal number && found instanceof BigDecimal other) {
      double difference = Math.abs(number.doubleValue() - other.doubleValue());
      return difference <= 1e-9 * Math.max(1, Math.abs(number.doubleValue()));
    }
    return expected == null ? found == null : expected.equals(found);
  }

  /** The rows below the groups, fetched without any function, in their order. */
  List<Map<String, Object>> plain(String select, String orderBy, String filter) {
    Set<String> columns = new LinkedHashSet<>();
    AggregateTerm.parse(select).forEach(term -> columns.add(term.column()));
    for (String item : orderBy.split(",")) {
      if (item.contains("(")) {
        columns.add(AggregateTerm.of(item.replaceAll(" (desc|asc)$", "").trim()).column());
      }
    }
    List<String> order = new ArrayList<>();
    String[] items = orderBy.split(",");
    for (String item : items) {
      if (!item.isBlank() && !item.contains("(")) {
        order.add(item);
      }
    }
    boolean isKeyDescending = items[items.length - 1].endsWith(" desc");
    order.add("chatSessionId" + (isKeyDescending ? " desc" : ""));
    return valuesOf(
        rows.ask(
            options(String.join(",", columns), String.join(",", order), filter, false)
                + "&$top=100000"),
        List.copyOf(columns));
  }

  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> null;
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).bigDecimalValue();
      case TRUE -> true;
      case FALSE -> false;
      default -> throw new IllegalArgumentException(value.toString());
    };
  }
}
