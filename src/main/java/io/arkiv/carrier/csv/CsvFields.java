package io.arkiv.carrier.csv;

import io.arkiv.archive.ValueKind;
import io.arkiv.display.DisplayColumn;
import java.math.BigDecimal;
import java.util.List;

/** Makes the fields of a row out of its values. */
final class CsvFields {

  /** What makes a spreadsheet compute a text, or skip to what does (CWE-1236). */
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private final boolean[] isGuarded;

  CsvFields(List<DisplayColumn> columns, CsvSettings settings) {
    this.isGuarded = new boolean[columns.size()];
    for (int i = 0; i < isGuarded.length; i++) {
      ValueKind kind = columns.get(i).column().kind();
      boolean isText = kind == ValueKind.TEXT || kind == ValueKind.ITEM;
      isGuarded[i] = isText && !settings.areFormulasKept();
    }
  }

  /** The field of a value: empty for no value, a number without an exponent. */
  String of(int column, Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return isGuarded[column] && isFormula(text) ? "'" + text : text;
    }
    boolean isFraction =
        value instanceof Number && !(value instanceof Integer || value instanceof Long);
    return isFraction ? new BigDecimal(value.toString()).toPlainString() : value.toString();
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
  }
}
