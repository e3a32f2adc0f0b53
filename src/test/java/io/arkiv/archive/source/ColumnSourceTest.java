package io.arkiv.archive.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What sources say of themselves, without a database. */
class ColumnSourceTest {

  private static final Item ITEM = new Item("categoryId", new Attribute("category.name"), false);
  private static final Enumerated LIST = new Enumerated("status", Map.of(9, "Closed"));

  static List<Arguments> everySource() {
    return List.of(
        Arguments.of(new Attribute("a"), List.of("r.a"), Appearance.PLAIN),
        Arguments.of(new Named("a", "id"), List.of("r.a", "r.id"), Appearance.PLAIN),
        Arguments.of(new Reference("a"), List.of("r.a"), Appearance.PLAIN),
        Arguments.of(new FirstPresent(List.of("a", "b")), List.of("r.a", "r.b"), Appearance.PLAIN),
        Arguments.of(new SecondsBetween("a", "b"), List.of("r.a", "r.b"), Appearance.PLAIN),
        Arguments.of(
            new Concatenation(" ", List.of("a", "b")), List.of("r.a", "r.b"), Appearance.PLAIN),
        Arguments.of(new HasReference("a", "id"), List.of("r.a", "r.id"), Appearance.PLAIN),
        Arguments.of(new Negation("a"), List.of("r.a"), Appearance.PLAIN),
        Arguments.of(ITEM, List.of("r.categoryId", "r.category.name"), Appearance.PLAIN),
        Arguments.of(
            new Item("id", new Attribute("name"), true),
            List.of("r.id", "r.name"),
            Appearance.NUMBERED),
        Arguments.of(
            new User("userId", new Attribute("user.name"), "user.associateId", "user.login"),
            List.of("r.userId", "r.user.name", "r.user.associateId", "r.user.login"),
            Appearance.PLAIN),
        Arguments.of(LIST, List.of("r.status"), Appearance.SHIPPED),
        Arguments.of(new EnumeratedName(LIST), List.of("r.status"), Appearance.SHIPPED),
        Arguments.of(
            new ItemName(ITEM),
            List.of("r.categoryId", "r.category.name"),
            Appearance.MULTILINGUAL),
        Arguments.of(part(DatePart.YEAR), List.of("r.a"), Appearance.PLAIN),
        Arguments.of(part(DatePart.YEAR_MONTH), List.of("r.a"), Appearance.PERIOD),
        Arguments.of(new Constant(5, Appearance.HIDDEN), List.of(), Appearance.HIDDEN),
        Arguments.of(first(LIST), List.of("r.id", "r.emails"), Appearance.SHIPPED));
  }

  private static PartOfDate part(DatePart part) {
    return new PartOfDate(new Attribute("a"), part, "UTC", "UTC");
  }

  private static FirstOfMany first(ColumnSource attribute) {
    Collection rows = Collection.ranked("personId", "id", "rank");
    return new FirstOfMany("id", "emails", rows, attribute);
  }

  @ParameterizedTest
  @MethodSource("everySource")
  void aSourceIsReachedThroughARelationByAllThatItReads(
      ColumnSource source, List<String> paths, Appearance appearance) {
    ColumnSource under = source.under("r");
    assertEquals(paths, under.paths());
    assertEquals(appearance, under.appearance());
    assertEquals(source.getClass(), under.getClass());
    assertEquals(paths.isEmpty(), under.isSameInEveryRow());
    assertSame(source, source.under(""));
  }

  @Test
  void mostValuesAreWhatTheDatabaseGives() {
    for (ColumnSource source :
        List.of(
            new Attribute("a"),
            new Named("a", "id"),
            new Negation("a"),
            new ItemName(ITEM),
            new EnumeratedName(LIST))) {
      assertEquals("x", source.raw("x"), source.toString());
      assertNull(source.raw(null), source.toString());
    }
  }

  @Test
  void aReferenceOfZeroOrLessIsNoValue() {
    Reference reference = new Reference("a");
    assertEquals(1, reference.raw(1));
    assertEquals(5L, reference.raw(5L));
    for (Object none : new Object[] {0, -1, 0L, null}) {
      assertNull(reference.raw(none));
    }
  }

  @Test
  void itemsAreMadeOfTheirIds() {
    assertEquals(new ListItem(9, "Closed"), LIST.raw(9));
    assertEquals(new ListItem(5, null), LIST.raw(5));
    assertNull(LIST.raw(null));
    assertEquals("Closed", LIST.name(9L));
    assertEquals(new ListItem(3, null), ITEM.raw(3));
    assertNull(ITEM.raw(null));
    assertEquals(new ListItem(9, "Closed"), first(LIST).raw(9));
  }

  @Test
  void aPartIsANumberOrTheTextOfItsPeriod() {
    assertEquals("2024/03", part(DatePart.YEAR_MONTH).raw(LocalDateTime.of(2024, 3, 1, 0, 0)));
    assertEquals(2024, part(DatePart.YEAR).raw(2024));
    assertNull(part(DatePart.YEAR_MONTH).raw(null));
  }

  @Test
  void aConstantIsTheSameWhateverTheRow() {
    Constant chat = new Constant(new ListItem(1, "Chat"), Appearance.SHIPPED);
    assertEquals(new ListItem(1, "Chat"), chat.raw(null));
    assertEquals(new Constant(1, Appearance.PLAIN), ItemParts.of(chat).id());
    assertEquals(new Constant("Chat", Appearance.SHIPPED), ItemParts.of(chat).name());
  }

  @Test
  void whatIsNoItemHasNoParts() {
    for (ColumnSource source :
        List.of(
            new Attribute("a"),
            new Reference("a"),
            new Negation("a"),
            new ItemName(ITEM),
            part(DatePart.YEAR),
            new Constant("Chat", Appearance.PLAIN))) {
      assertThrows(IllegalArgumentException.class, () -> ItemParts.of(source), source.toString());
    }
  }

  @Test
  void thePartsOfTheFirstOfManyAreSeenThroughIt() {
    ItemParts parts = ItemParts.of(first(ITEM));
    assertEquals(first(new Reference("categoryId")), parts.id());
    assertEquals(List.of(parts.name()), parts.names());
    assertEquals(LIST.names(), ItemParts.of(first(LIST)).shippedNames());
  }
}
