package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A row of a table as it is stored.
 *
 * @param key its own id
 * @param values by column, in lower case; null where NULL is; whole numbers as {@link BigDecimal}
 */
record Row(BigDecimal key, Map<String, Object> values) {

  private Object get(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException("no column " + column + " among " + values.keySet());
    }
    return values.get(column);
  }

  /** A text; empty text is no value. */
  String text(String column) {
    String text = (String) get(column);
    return text == null || text.isEmpty() ? null : text;
  }

  BigDecimal number(String column) {
    return (BigDecimal) get(column);
  }

  Double decimal(String column) {
    return (Double) get(column);
  }

  /** The id of another row; 0 and below is none. */
  BigDecimal reference(String column) {
    BigDecimal id = number(column);
    return id == null || id.signum() <= 0 ? null : id;
  }

  LocalDateTime time(String column) {
    return (LocalDateTime) get(column);
  }

  Boolean flag(String column) {
    return (Boolean) get(column);
  }
}
