package io.arkiv.carrier.agent;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RestrictionType;
import io.arkiv.display.DisplayCell;
import java.math.BigDecimal;

/**
 * Encodes values so that no culture changes them, and clients can show them in any: {@code [I:5]},
 * {@code [F:1.5]}, {@code [D:05/28/2020]}, {@code [DT:05/28/2020 15:00:00]}. Texts, and the names
 * of items and users, stand for themselves; no value is an empty text.
 */
final class EncodedValue {

  private static final int SECONDS_END = 19;

  private EncodedValue() {}

  static String of(ArchiveColumn column, DisplayCell cell) {
    if (cell.raw() == null) {
      return "";
    }
    return switch (column.kind()) {
      case TEXT, ITEMS -> cell.display();
      case ITEM -> column.isShownById() ? whole(cell.raw()) : cell.display();
      case BOOLEAN -> Boolean.TRUE.equals(cell.raw()) ? "[I:1]" : "[I:0]";
      case INTEGER, SECONDS -> whole(cell.raw());
      case DECIMAL -> "[F:" + plain(cell.raw()) + "]";
      case DATE_TIME -> date(cell.raw().toString(), column.type() == RestrictionType.DATE);
    };
  }

  private static String whole(Object number) {
    return "[I:" + plain(number) + "]";
  }

  private static String plain(Object number) {
    return number instanceof Integer || number instanceof Long
        ? number.toString()
        : new BigDecimal(number.toString()).toPlainString();
  }

  /** From ISO text, whose offset and fraction have no place here. */
  private static String date(String iso, boolean isDay) {
    String day = iso.substring(5, 7) + "/" + iso.substring(8, 10) + "/" + iso.substring(0, 4);
    return isDay ? "[D:" + day + "]" : "[DT:" + day + " " + time(iso) + "]";
  }

  /** Seconds are left out of ISO text where they are 0 and the year is far away. */
  private static String time(String iso) {
    boolean hasSeconds = iso.length() >= SECONDS_END && iso.charAt(16) == ':';
    return hasSeconds ? iso.substring(11, SECONDS_END) : iso.substring(11, 16) + ":00";
  }
}
