package io.arkiv.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.chatsession.ChatSessionArchive;
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

  @Test
  void wideRowsHaveFourValuesAColumn() {
    RowDisplay wide = display(List.of(COLUMNS.get(0), COLUMNS.get(5), COLUMNS.get(6)), Mode.WIDE);
    assertEquals(
        List.of(
            "name",
            "name.RawValue",
            "name.TooltipHint",
            "name.LinkHint",
            "category",
            "category.RawValue",
            "category.TooltipHint",
            "category.LinkHint",
            "contactId",
            "contactId.RawValue",
            "contactId.TooltipHint",
            "contactId.LinkHint"),
        names(wide));
    Object[] values = {"Ann", new ListItem(3, "Vendor"), new ListItem(25, null)};
    DisplayRow row = wide.show(new ArchiveRow(17, "chat", values));
    assertArrayEquals(
        new Object[] {
          "Ann",
          "Ann",
          "",
          "",
          "Vendor",
          3,
          "{category_id=3}",
          "",
          25,
          25,
          "{contact_id=25}",
          "contact_id=25"
        },
        row.values());
    assertNull(row.hints());
    assertEquals(17, row.primaryKey());
    assertEquals("chat", row.entityName());
  }

  @Test
  void otherModesHaveOneValueAColumn() {
    List<String> names = COLUMNS.stream().map(ArchiveColumn::name).toList();
    assertEquals(names, names(display(COLUMNS, Mode.SLIM)));
    assertEquals(names, names(display(COLUMNS, Mode.FULL)));
  }

  @Test
  void usersAreTheirIdsInHints() {
    List<ArchiveColumn> users =
        List.of(
            ArchiveColumn.of("agent", "", RestrictionType.EJ_USER, COLUMNS.get(5).source()),
            ArchiveColumn.of("ourContact", "", RestrictionType.ASSOCIATE, COLUMNS.get(5).source()));
    Object[] cells =
        display(users, Mode.FULL)
            .show(
                new ArchiveRow(
                    1, "chat", new Object[] {new ListItem(3, "a"), new ListItem(4, "b")}))
            .values();
    assertEquals(new DisplayCell(3, "a", "{ejuser_id=3}", ""), cells[0]);
    assertEquals(new DisplayCell(4, "b", "{associate_id=4}", ""), cells[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "chat, nav=chat&chat_id=7",
    "person, nav=person&person_id=7",
    "header:1, ''",
    "footer:12, ''",
    "grandtotal, ''"
  })
  void aRowLeadsToItselfAndABandNowhere(String entity, String link) {
    RowHints hints =
        display(List.of(), Mode.FULL).show(new ArchiveRow(7, entity, new Object[0])).hints();
    assertEquals(new RowHints("", link, 1, ""), hints);
  }

  @ParameterizedTest
  @CsvSource({
    "LOGICAL, true, true",
    "LOGICAL, false, false",
    "DISPLAY, true, Yes_Superlist",
    "DISPLAY, false, ''"
  })
  void truthIsShownByItsIconWhereThatIsAskedFor(Output output, boolean raw, String shown) {
    DisplayStyle style = new DisplayStyle(Mode.SLIM, output, null, null, ZoneOffset.UTC, false);
    Object[] nothing = shown(NOTHING, style, true);
    assertEquals(output == Output.DISPLAY ? "" : (Object) false, nothing[3]);
    Object[] values = VALUES.clone();
    values[3] = raw;
    assertEquals(shown, String.valueOf(shown(values, style, false)[3]));
  }

  /** English as long as no language is asked for. */
  @ParameterizedTest
  @CsvSource({"'', Closed, Chat", "nb, Lukket, Chat", "de, Geschlossen, Chat", "fr, Closed, Chat"})
  void namesThatShipAreShownInTheLanguage(String language, String status, String type) {
    Archive archive = new ChatSessionArchive().archive();
    List<ArchiveColumn> columns =
        List.of(
            archive.column("status").orElseThrow(),
            archive.column("status/name").orElseThrow(),
            archive.column("recordTypeText").orElseThrow());
    Locale locale = language.isEmpty() ? null : Locale.forLanguageTag(language);
    DisplayStyle style =
        new DisplayStyle(Mode.SLIM, Output.LOGICAL, locale, null, ZoneOffset.UTC, false);
    RowDisplay display =
        RowDisplay.of(columns, archive.texts(), style, new DisplaySettings(ZoneOffset.UTC, false));
    Object[] raw = {new ListItem(9, "Closed"), "Closed", "Chat"};
    assertArrayEquals(
        new Object[] {status, status, type}, display.show(new ArchiveRow(1, "chat", raw)).values());
    Object[] nameless = {new ListItem(99, null), null, null};
    assertArrayEquals(new Object[3], display.show(new ArchiveRow(1, "chat", nameless)).values());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-02T03:04:05, 2024-01-02T03:04:05",
    "0000-01-02T03:04:05, 0000-01-02T03:04:05",
    "9999-12-31T23:59:59, 9999-12-31T23:59:59",
    "2024-01-02T03:04:05.123, 2024-01-02T03:04:05.123",
    "-0001-01-02T03:04:05, -0001-01-02T03:04:05",
    "+10000-01-02T03:04:05, +10000-01-02T03:04:05"
  })
  void datesAreIso(String stored, String shown) {
    DateDisplay display = new DateDisplay(ZoneOffset.UTC, ZoneOffset.UTC, false);
    assertEquals(shown, display.show(LocalDateTime.parse(stored)));
  }

  @Test
  void aCultureWritesDecimalsWithoutGroupsAndWithTenDigits() {
    CultureDisplay german = new CultureDisplay(Locale.GERMANY);
    assertEquals("1234567,0123456789", german.decimal(new BigDecimal("1234567.01234567891")));
  }

  private static List<String> names(RowDisplay display) {
    return display.columns().stream().map(DisplayColumn::name).toList();
  }

  private static RowDisplay display(List<ArchiveColumn> columns, Mode mode) {
    return RowDisplay.of(
        columns, ShippedTexts.NONE, style(mode), new DisplaySettings(ZoneOffset.UTC, false));
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
