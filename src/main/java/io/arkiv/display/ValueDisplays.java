package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ItemList;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.text.ShippedTexts;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Settles how the values of columns are shown, once a request. */
final class ValueDisplays {

  /** The hint of the icon that stands for true. */
  private static final String ICON_OF_TRUE = "Yes_Superlist";

  private static final String LEGACY_DATE = "0001-01-01T00:00:00";

  private final DisplayStyle style;
  private final DisplaySettings settings;
  private final ShippedTexts shipped;
  private final TextDisplay texts;

  ValueDisplays(DisplayStyle style, DisplaySettings settings, ShippedTexts shipped) {
    this.style = style;
    this.settings = settings;
    this.texts = new TextDisplay(style.language(), shipped);
    this.shipped = shipped;
  }

  /** How a column is shown in the flat modes. */
  ValueDisplay slim(ArchiveColumn column) {
    ValueDisplay display = present(column);
    return display.orElse(settings.isMissingLegacy() ? legacyMissing(column) : null);
  }

  /** How a column is shown with everything that is told of it. */
  CellDisplay cell(ArchiveColumn column) {
    boolean isItem = column.kind() == ValueKind.ITEM;
    boolean isLink = isItem && column.isShownById();
    return new CellDisplay(raw(column), text(column), isItem ? keyOf(column) : null, isLink);
  }

  private ValueDisplay present(ArchiveColumn column) {
    if (isShipped(column)) {
      return raw -> shipped(raw);
    }
    return switch (column.kind()) {
      case DATE_TIME -> date(column);
      case ITEM ->
          column.isShownById()
              ? raw -> ((ListItem) raw).id()
              : raw -> texts.show(((ListItem) raw).name());
      case ITEMS -> raw -> names((ItemList) raw);
      case BOOLEAN ->
          style.output() == Output.DISPLAY ? raw -> (Boolean) raw ? ICON_OF_TRUE : "" : raw -> raw;
      case TEXT -> style.language() == null ? raw -> raw : texts;
      case INTEGER, DECIMAL, SECONDS -> raw -> raw;
    };
  }

  private ValueDisplay raw(ArchiveColumn column) {
    return switch (column.kind()) {
      case ITEM -> raw -> ((ListItem) raw).id();
      case ITEMS -> raw -> ((ItemList) raw).ids();
      case DATE_TIME -> date(column);
      default -> raw -> raw;
    };
  }

  private ValueDisplay text(ArchiveColumn column) {
    ValueDisplay shown = present(column);
    if (style.culture() != null && column.kind() == ValueKind.DECIMAL) {
      return new CultureDisplay(style.culture())::decimal;
    }
    if (style.culture() != null && column.kind() == ValueKind.DATE_TIME) {
      CultureDisplay culture = new CultureDisplay(style.culture());
      DateDisplay dates = date(column);
      return raw -> culture.dateTime(dates.shown(raw), style.isOffsetShown());
    }
    return raw -> {
      Object display = shown.show(raw);
      return display == null ? "" : display.toString();
    };
  }

  private String names(ItemList list) {
    return list.items().stream()
        .map(item -> texts.show(item.name()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private DateDisplay date(ArchiveColumn column) {
    return new DateDisplay(
        column.clock().storedZone(settings.storedZone(), style.zone()),
        column.clock().zone(style.zone()),
        style.isOffsetShown());
  }

  private Object legacyMissing(ArchiveColumn column) {
    return switch (column.kind()) {
      case DATE_TIME -> LEGACY_DATE;
      case TEXT, ITEMS -> "";
      case ITEM -> column.isShownById() ? (Object) 0 : "";
      case INTEGER, DECIMAL, SECONDS -> 0;
      case BOOLEAN -> style.output() == Output.DISPLAY ? (Object) "" : false;
    };
  }

  /** A text that the archive ships: English as long as no language is asked for. */
  private Object shipped(Object raw) {
    String name = raw instanceof ListItem item ? item.name() : (String) raw;
    Locale language = style.language();
    return name == null || language == null ? name : shipped.name(name, language);
  }

  private static boolean isShipped(ArchiveColumn column) {
    boolean hasText = column.kind() == ValueKind.ITEM || column.kind() == ValueKind.TEXT;
    return hasText && column.source().appearance() == Appearance.SHIPPED;
  }

  /** The name of the id in hints: {@code category_id}, {@code contact_id}. */
  private static String keyOf(ArchiveColumn column) {
    if (column.type() == RestrictionType.ASSOCIATE) {
      return "associate_id";
    }
    if (column.type() == RestrictionType.EJ_USER) {
      return "ejuser_id";
    }
    String name = column.name().substring(column.name().lastIndexOf('/') + 1);
    boolean isId = name.endsWith("Id");
    return (isId ? name.substring(0, name.length() - 2) : name).toLowerCase(Locale.ROOT) + "_id";
  }
}
