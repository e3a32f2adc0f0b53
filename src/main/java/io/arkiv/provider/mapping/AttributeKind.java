package io.arkiv.provider.mapping;

import io.arkiv.archive.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an attribute has to be for a value of some kind.
 *
 * @param types the types that do; none means that no single attribute does
 */
record AttributeKind(String description, List<Class<?>> types) {

  static final AttributeKind WHOLE_NUMBER =
      new AttributeKind("a whole number", List.of(Integer.class, Long.class, Short.class));
  static final AttributeKind TEXT = new AttributeKind("a text", List.of(String.class));
  static final AttributeKind DATE_TIME =
      new AttributeKind("a date-time", List.of(LocalDateTime.class));
  static final AttributeKind TRUTH = new AttributeKind("true or false", List.of(Boolean.class));
  static final AttributeKind BYTES = new AttributeKind("bytes", List.of(byte[].class));
  private static final AttributeKind DECIMAL =
      new AttributeKind("a decimal number", List.of(BigDecimal.class, Double.class));
  private static final AttributeKind ITEM = new AttributeKind("a list item", List.of());

  /** What an attribute has to be that is a column's value as it stands. */
  static AttributeKind of(ValueKind kind) {
    return switch (kind) {
      case BOOLEAN -> TRUTH;
      case INTEGER, SECONDS -> WHOLE_NUMBER;
      case DECIMAL -> DECIMAL;
      case TEXT -> TEXT;
      case DATE_TIME -> DATE_TIME;
      case ITEM, ITEMS -> ITEM;
    };
  }

  boolean isServedBy(Class<?> type) {
    return types.contains(type);
  }

  /** As a message says it. */
  String wanted() {
    Set<String> names = types.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    return names.isEmpty()
        ? description
        : description + " (" + names.stream().sorted().collect(Collectors.joining(", ")) + ")";
  }
}
