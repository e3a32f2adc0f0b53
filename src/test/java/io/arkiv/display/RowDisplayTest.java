package io.arkiv.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.text.ShippedTexts;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDisplayTest {

  private static final List<ArchiveColumn> COLUMNS =
      List.of(
          ArchiveColumn.text("name", "", "name"),
          ArchiveColumn.integer("rating", "", "rating"),
          ArchiveColumn.decimal("share", "", "share"),
          ArchiveColumn.flag("stop", "", "stop"),
          ArchiveColumn.dateTime("when", "", "when"),
          ArchiveColumn.list("category", "", "categoryId", "category.name"),
          ArchiveColumn.of(
              "contactId",
              "",
              RestrictionType.LIST_ANY,
              new Item("contactId", new Attribute("contact.name"), true)));

  private static final Object[] NOTHING = new Object[COLUMNS.size()];
  private static final Object[] VALUES = {
    "Ann",
    5,
    new BigDecimal("2.50"),
    true,
    LocalDateTime.of(2024, 3, 4, 5, 6, 7),
    new ListItem(3, "US:\"Vendor\";NO:\"Leverandør\";"),
    new ListItem(25, null)
  };

  @Test
  void noValueIsNull() {
    assertArrayEquals(new Object[COLUMNS.size()], shown(NOTHING, style(Mode.SLIM), false));
  }

  @Test
  void orWhatTheOriginalHasInItsPlace() {
    Object[] legacy = {"", 0, 0, false, "0001-01-01T00:00:00", "", 0};
    assertArrayEquals(legacy, shown(NOTHING, style(Mode.SLIM), true));
  }

  @Test
  void aCellWithoutAValueIsEmpty() {
    for (Object cell : shown(NOTHING, style(Mode.FULL), true)) {
      assertEquals(new DisplayCell(null, "", "", ""), cell);
    }
  }

  @Test
  void cellsTellRawValuesAndHints() {
    DisplayStyle norwegian =
        new DisplayStyle(
            Mode.FULL,
            Output.LOGICAL,
            Locale.forLanguageTag("nb"),
            Locale.GERMANY,
            ZoneId.of("America/New_York"),
            false);
    assertArrayEquals(
        new Object[] {
          new DisplayCell("Ann", "Ann", "", ""),
          new DisplayCell(5, "5", "", ""),
          new DisplayCell(new BigDecimal("2.50"), "2,5", "", ""),
          new DisplayCell(true, "true", "", ""),
          new DisplayCell("2024-03-04T00:06:07", "04.03.2024, 00:06:07", "", ""),
          new DisplayCell(3, "Leverandør", "{category_id=3}", ""),
          new DisplayCell(25, "25", "{contact_id=25}", "contact_id=25")
        },
        shown(VALUES, norwegian, false));
  }

  /** The days that are 23 and 25 hours long. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-31T00:59:59, Europe/Oslo,      2024-03-31T01:59:59+01:00",
    "2024-03-31T01:00:00, Europe/Oslo,      2024-03-31T03:00:00+02:00",
    "2024-10-27T00:30:00, Europe/Oslo,      2024-10-27T02:30:00+02:00",
    "2024-10-27T01:30:00, Europe/Oslo,      2024-10-27T02:30:00+01:00",
    "2024-03-10T06:59:59, America/New_York, 2024-03-10T01:59:59-05:00",
    "2024-03-10T07:00:00, America/New_York, 2024-03-10T03:00:00-04:00",
    "2024-11-03T05:30:00, America/New_York, 2024-11-03T01:30:00-04:00",
    "2024-11-03T06:30:00, America/New_York, 2024-11-03T01:30:00-05:00",
    "2024-07-01T12:00:00, UTC,              2024-07-01T12:00:00Z",
  })
  void clockChangesAreShownWithTheirOffset(String stored, String zone, String shown) {
    DateDisplay display = new DateDisplay(ZoneOffset.UTC, ZoneId.of(zone), true);
    assertEquals(shown, display.show(LocalDateTime.parse(stored)));
  }

  private static DisplayStyle style(Mode mode) {
    return new DisplayStyle(mode, Output.LOGICAL, null, null, ZoneOffset.UTC, false);
  }

  private static Object[] shown(Object[] raw, DisplayStyle style, boolean isLegacy) {
    return RowDisplay.of(
            COLUMNS, ShippedTexts.NONE, style, new DisplaySettings(ZoneOffset.UTC, isLegacy))
        .show(new ArchiveRow(1, "chat", raw))
        .values();
  }
}
