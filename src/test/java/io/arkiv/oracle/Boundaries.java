package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rewrites filters so that their values lie at the boundaries of what is stored. */
final class Boundaries {

  private final Meaning meaning;
  private final Columns columns;
  private final List<Row> rows;
  private final Map<String, List<Object>> sorted = new HashMap<>();

  Boundaries(Meaning meaning, Columns columns, List<Row> rows) {
    this.meaning = meaning;
    this.columns = columns;
    this.rows = rows;
  }

  /** The same filter, its values replaced by stored ones. */
  String atValues(String filter) {
    return rewritten(filter, conditions(filter), Nearby.AT);
  }

  /** Filters of the same shapes, each shape once. */
  List<String> variants(List<String> filters) {
    Set<String> variants = new LinkedHashSet<>();
    Set<String> shapes = new HashSet<>();
    for (String filter : filters) {
      List<Filter.Condition> conditions = conditions(filter);
      String shape = conditions.stream().map(this::shape).collect(Collectors.joining(" "));
      if (shapes.add(shape)) {
        for (Nearby place : Nearby.values()) {
          if (place == Nearby.AT || conditions.stream().anyMatch(Boundaries::isOrder)) {
            variants.add(rewritten(filter, conditions, place));
          }
        }
      }
    }
    filters.forEach(variants::remove);
    return List.copyOf(variants);
  }

  /** Whether values beside the stored one tell more than the stored one. */
  private static boolean isOrder(Filter.Condition condition) {
    return Operator.of(condition.operator()).word().matches("[lg][te]|between|.*time");
  }

  private List<Filter.Condition> conditions(String filter) {
    List<Filter.Condition> conditions = new ArrayList<>();
    collect(FilterReader.read(filter, columns::exists), conditions);
    return conditions;
  }

  private static void collect(Filter filter, List<Filter.Condition> conditions) {
    if (filter instanceof Filter.And and) {
      collect(and.left(), conditions);
      collect(and.right(), conditions);
    } else if (filter instanceof Filter.Or or) {
      collect(or.left(), conditions);
      collect(or.right(), conditions);
    } else if (filter instanceof Filter.Not not) {
      collect(not.term(), conditions);
    } else {
      conditions.add((Filter.Condition) filter);
    }
  }

  /** What filters have in common that differ in values and synonyms alone. */
  private String shape(Filter.Condition condition) {
    boolean isText = meaning.stored().type(condition) == ValueType.TEXT;
    String values =
        condition.values().stream()
            .map(literal -> literal.form() + literal.tag() + (isText ? "" : shape(literal.text())))
            .collect(Collectors.joining(","));
    return condition.functions()
        + meaning.stored().column(condition).name()
        + Operator.of(condition.operator())
        + values;
  }

  private static String shape(String value) {
    return value.replaceAll("\\d+", "9");
  }

  private String rewritten(String filter, List<Filter.Condition> conditions, Nearby place) {
    TreeMap<Integer, List<String>> texts = new TreeMap<>(Collections.reverseOrder());
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    for (Filter.Condition condition : conditions) {
      LiteralWriter writer = new LiteralWriter(meaning.zoneOf(condition));
      List<Literal> literals = isRewritable(condition) ? condition.values() : List.of();
      for (int i = 0; i < literals.size(); i++) {
        Literal literal = literals.get(i);
        Object sample = sample(condition, literal, i + 1, literals.size() + 1);
        if (sample != null && !literal.isNothing()) {
          texts
              .computeIfAbsent(literal.start(), absent -> new ArrayList<>())
              .add(writer.write(literal, sample, place));
          ends.put(literal.start(), literal.end());
        }
      }
    }
    StringBuilder result = new StringBuilder(filter);
    texts.forEach(
        (start, values) -> result.replace(start, ends.get(start), one(filter, start, values)));
    return result.toString();
  }

  /** A value, or the array that several values of one place are the elements of. */
  private static String one(String filter, int start, List<String> values) {
    return filter.startsWith("[A:", start)
        ? "[A:" + String.join(",", values).replace("'", "") + "]"
        : values.get(0);
  }

  /** Periods count from today, and truth has no neighbours. */
  private boolean isRewritable(Filter.Condition condition) {
    return meaning.stored().type(condition) != ValueType.FLAG
        && !condition.operator().matches("this.*|next|previous|ispk");
  }

  /** A stored value that lies so far up among all of them; null where there is none. */
  private Object sample(Filter.Condition condition, Literal literal, int part, int parts) {
    boolean isById =
        meaning.stored().type(condition) == ValueType.ITEM && Numbers.isNumber(literal);
    List<Object> values =
        sorted.computeIfAbsent(
            condition.column() + condition.functions() + isById,
            absent -> sorted(condition, isById));
    return values.isEmpty() ? null : values.get(values.size() * part / parts);
  }

  private List<Object> sorted(Filter.Condition condition, boolean isById) {
    Set<Object> values = new HashSet<>();
    for (Row row : rows) {
      for (Object value : meaning.stored().of(condition, meaning.zone()).apply(row)) {
        if (value instanceof Item item) {
          values.addAll(isById ? List.of(item.id()) : item.names());
        } else {
          values.add(value);
        }
      }
    }
    return values.stream().sorted(Boundaries::compare).toList();
  }

  private static int compare(Object a, Object b) {
    if (a instanceof String text) {
      return Texts.compare(Texts.folded(text), Texts.folded((String) b));
    }
    if (a instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) b);
    }
    return a instanceof Double decimal
        ? decimal.compareTo((Double) b)
        : ((LocalDateTime) a).compareTo((LocalDateTime) b);
  }
}
