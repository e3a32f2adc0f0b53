package io.arkiv.it;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Groups and totals plain rows one row after the other, without a thought for speed: what the
 * service answers is compared with it.
 */
final class Evaluator {

  private final List<AggregateTerm> terms;
  private final List<AggregateTerm> order;
  private final List<Boolean> isDescending;
  private final List<Map<String, Object>> result = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final int levels;
  private final boolean hasDetails;
  private final HavingTerm having;
  private final List<Map<String, Object>> left = new ArrayList<>();

  Evaluator(String select, String orderBy, String having) {
    this.having = having.isEmpty() ? null : HavingTerm.parse(having);
    this.terms = AggregateTerm.parse(select);
    this.order = new ArrayList<>();
    this.isDescending = new ArrayList<>();
    for (String item : orderBy.isEmpty() ? new String[0] : orderBy.split(",")) {
      if (item.contains("(")) {
        boolean descends = item.trim().endsWith(" desc");
        order.add(AggregateTerm.of(item.replaceAll(" (desc|asc)$", "").trim()));
        isDescending.add(descends);
      }
    }
    this.levels = Math.max(1, terms.stream().mapToInt(AggregateTerm::level).max().orElse(1));
    this.hasDetails = terms.stream().anyMatch(term -> !term.has("hidedetail"));
  }

  /**
   * The rows that must come out.
   *
   * @param rows in the order of the details, with PrimaryKey and every column by name
   */
  List<Map<String, Object>> evaluate(List<Map<String, Object>> rows, boolean hasGrandTotal) {
    boolean isGrouped = terms.stream().anyMatch(AggregateTerm::isKey);
    if (isGrouped) {
      level(1, rows, rows, Map.of(), List.of());
    } else {
      left.addAll(rows);
      group(1, rows, rows, Map.of(), List.of());
    }
    if (hasGrandTotal) {
      result.add(band("grandtotal", 1, left, left, Map.of()));
    }
    return result;
  }

  private void level(
      int level,
      List<Map<String, Object>> rows,
      List<Map<String, Object>> all,
      Map<String, Object> outerKeys,
      List<List<Map<String, Object>>> around) {
    List<AggregateTerm> keys = keys(level);
    TreeMap<List<Object>, List<Map<String, Object>>> groups = groups(keys, rows);
    groups.values().removeIf(group -> !isLeft(level, with(around, group)));
    List<Map.Entry<List<Object>, List<Map<String, Object>>>> sorted =
        new ArrayList<>(groups.entrySet());
    sorted.sort((a, b) -> compareGroups(keys, a, b));
    for (Map.Entry<List<Object>, List<Map<String, Object>>> entry : sorted) {
      Map<String, Object> own = new LinkedHashMap<>(outerKeys);
      for (AggregateTerm key : keys) {
        own.put(key.text(), smallest(entry.getValue(), key));
      }
      group(level, entry.getValue(), all, own, with(around, entry.getValue()));
    }
  }

  private List<AggregateTerm> keys(int level) {
    return terms.stream().filter(term -> term.isKey() && term.level() == level).toList();
  }

  private static TreeMap<List<Object>, List<Map<String, Object>>> groups(
      List<AggregateTerm> keys, List<Map<String, Object>> rows) {
    TreeMap<List<Object>, List<Map<String, Object>>> groups =
        new TreeMap<>(EvaluatorValues::compare);
    for (Map<String, Object> row : rows) {
      List<Object> key = new ArrayList<>();
      keys.forEach(term -> key.add(EvaluatorValues.folded(EvaluatorValues.value(row, term))));
      groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  /** Whether a group fits, or one within it; given the rows of it and of those around it. */
  private boolean isLeft(int level, List<List<Map<String, Object>>> path) {
    if (having == null) {
      return true;
    }
    List<AggregateTerm> inner = keys(level + 1);
    List<Map<String, Object>> rows = path.get(path.size() - 1);
    return inner.isEmpty()
        ? having.fits((term, at) -> total(path.get(at == 0 ? path.size() - 1 : at - 1), term))
        : groups(inner, rows).values().stream()
            .anyMatch(group -> isLeft(level + 1, with(path, group)));
  }

  private int compareGroups(
      List<AggregateTerm> keys,
      Map.Entry<List<Object>, List<Map<String, Object>>> a,
      Map.Entry<List<Object>, List<Map<String, Object>>> b) {
    for (int i = 0; i < order.size(); i++) {
      AggregateTerm by = order.get(i);
      int compared = 0;
      if (by.isKey()) {
        for (int k = 0; k < keys.size(); k++) {
          AggregateTerm key = keys.get(k);
          if (key.column().equalsIgnoreCase(by.column()) && key.part().equals(by.part())) {
            compared = EvaluatorValues.compareValues(a.getKey().get(k), b.getKey().get(k));
          }
        }
      } else {
        compared = EvaluatorValues.compareValues(total(a.getValue(), by), total(b.getValue(), by));
      }
      if (compared != 0) {
        return isDescending.get(i) ? -compared : compared;
      }
    }
    return EvaluatorValues.compare(a.getKey(), b.getKey());
  }

  private void group(
      int level,
      List<Map<String, Object>> rows,
      List<Map<String, Object>> around,
      Map<String, Object> keys,
      List<List<Map<String, Object>>> path) {
    if (bandIsAsked(level, "header")) {
      result.add(band("header:" + level, 0, rows, around, keys));
    }
    boolean isInnermost = terms.stream().noneMatch(t -> t.isKey() && t.level() == level + 1);
    if (!isInnermost) {
      level(level + 1, rows, rows, keys, path);
    } else {
      if (!path.isEmpty()) {
        left.addAll(rows);
      }
      if (hasDetails) {
        details(rows);
      }
    }
    if (bandIsAsked(level, "footer")) {
      result.add(band("footer:" + level, 0, rows, around, keys));
    }
  }

  private boolean bandIsAsked(int level, String band) {
    boolean isOneGroup = terms.stream().noneMatch(AggregateTerm::isKey);
    return terms.stream().anyMatch(term -> term.level() == level && term.has(band))
        || isOneGroup && band.equals("footer") && terms.stream().anyMatch(AggregateTerm::isTotal);
  }

  private void details(List<Map<String, Object>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("PrimaryKey", rows.get(i).get("PrimaryKey"));
      row.put("EntityName", rows.get(i).get("EntityName"));
      for (AggregateTerm term : terms) {
        Object value = EvaluatorValues.value(rows.get(i), term);
        if (term.has("hidedetail")) {
          value = null;
        } else if (term.function().equals("percent")) {
          value = share(value, total(rows, sumOf(term)));
        } else if (term.isTotal()) {
          value = total(rows.subList(0, i + 1), term);
        }
        row.put(term.text(), value);
      }
      result.add(row);
    }
  }

  private Map<String, Object> band(
      String name,
      int number,
      List<Map<String, Object>> rows,
      List<Map<String, Object>> around,
      Map<String, Object> keys) {
    Map<String, Object> band = new LinkedHashMap<>();
    int next = number > 0 ? number : numbers.merge(name, 1, Integer::sum);
    band.put("PrimaryKey", BigDecimal.valueOf(next));
    band.put("EntityName", name);
    for (AggregateTerm term : terms) {
      Object value = null;
      if (term.isKey()) {
        value = keys.get(term.text());
      } else if (term.function().equals("percent")) {
        value = share(total(rows, sumOf(term)), total(around, sumOf(term)));
      } else if (term.isTotal()) {
        value = total(rows, term);
      }
      band.put(term.text(), value);
    }
    return band;
  }

  private static AggregateTerm sumOf(AggregateTerm term) {
    return new AggregateTerm(
        term.text(), "sum", term.column(), term.part(), term.level(), term.modifiers());
  }

  private static Object share(Object part, Object whole) {
    if (part == null || whole == null || ((BigDecimal) whole).signum() == 0) {
      return null;
    }
    return ((BigDecimal) part)
        .multiply(BigDecimal.valueOf(100))
        .divide((BigDecimal) whole, MathContext.DECIMAL64);
  }

  private static Object total(List<Map<String, Object>> rows, AggregateTerm term) {
    List<Object> values =
        rows.stream()
            .map(row -> EvaluatorValues.value(row, term))
            .filter(Objects::nonNull)
            .toList();
    return switch (term.function()) {
      case "count" ->
          BigDecimal.valueOf(values.stream().map(EvaluatorValues::folded).distinct().count());
      case "countall" -> BigDecimal.valueOf(values.size());
      case "sum", "percent" ->
          values.isEmpty() ? null : numbers(values, term).stream().reduce(BigDecimal::add).get();
      case "avg" -> average(numbers(values, term));
      case "median" -> median(numbers(values, term));
      case "min" -> values.stream().min(EvaluatorValues::compareValues).orElse(null);
      case "max" -> values.stream().max(EvaluatorValues::compareValues).orElse(null);
      default -> throw new IllegalArgumentException(term.text());
    };
  }

  private static List<BigDecimal> numbers(List<Object> values, AggregateTerm term) {
    return values.stream()
        .map(value -> (BigDecimal) value)
        .filter(value -> !term.has("nonegative") || value.signum() >= 0)
        .filter(value -> !term.has("onlypositive") || value.signum() > 0)
        .sorted()
        .toList();
  }

  private static Object average(List<BigDecimal> numbers) {
    return numbers.isEmpty()
        ? null
        : numbers.stream()
            .reduce(BigDecimal::add)
            .get()
            .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
  }

  private static Object median(List<BigDecimal> sorted) {
    if (sorted.isEmpty()) {
      return null;
    }
    BigDecimal low = sorted.get((sorted.size() - 1) / 2);
    BigDecimal high = sorted.get(sorted.size() / 2);
    return low.add(high).divide(BigDecimal.valueOf(2));
  }

  private static Object smallest(List<Map<String, Object>> rows, AggregateTerm term) {
    return rows.stream()
        .map(row -> EvaluatorValues.value(row, term))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(value -> value, EvaluatorValues::compareSpellings))
        .orElse(null);
  }
}
