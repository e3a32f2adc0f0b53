package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.chatsession.ChatSessionArchive;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the rights of a caller add up, and what is left of an archive when they hide columns. */
class RightsTest {

  private static final int CALLER = 7;
  private static final Set<Integer> GROUPS = Set.of(3, 4);

  private static final Archive ARCHIVE = new ChatSessionArchive().archive(ColumnDictionary.NONE);

  private final Archive archive = ARCHIVE;
  private final ArchiveEntity chat = archive.entities().get(0);
  private final ArchiveEntity person = archive.entities().get(1);

  private static Right right(String rule, String hidden) {
    return right(null, null, null, null, rule, hidden);
  }

  private static Right right(
      Integer associate,
      Integer group,
      String archives,
      String entities,
      String rule,
      String hidden) {
    return new Right(
        1,
        associate,
        group,
        Right.names(archives),
        Right.names(entities),
        RowRule.read(rule),
        Right.names(hidden));
  }

  private static Rights of(Right... all) {
    return Rights.of(Arrays.asList(all), CALLER, GROUPS, RowRule.NONE);
  }

  private List<String> rules(Right... all) {
    return of(all).rules(archive, chat).stream().map(RowRule::text).toList();
  }

  private boolean isHidden(String column, Right... all) {
    return of(all).seen(archive).column(column).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "all, ALL",
    "' Own ', OWN",
    "GROUP, GROUP",
    "none, NONE",
    "rating gt 3, FILTER",
    "everything, FILTER",
    "'', FILTER",
    ", FILTER"
  })
  void whatIsNoWordIsAFilter(String text, RowRule.Kind kind) {
    assertEquals(kind, RowRule.read(text).kind());
  }

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "7, , true",
    "8, , false",
    "0, , false",
    ", 3, true",
    ", 5, false",
    ", 0, false",
    "7, 4, true",
    "7, 5, false",
    "8, 3, false"
  })
  void aRightIsOfAnAssociateInAGroup(Integer associate, Integer group, boolean isHeld) {
    List<String> rules = rules(right(associate, group, null, null, "all", null));
    assertEquals(isHeld ? List.of("all") : List.of("none"), rules);
  }

  @Test
  void nobodyIsTheAssociateOfACallerWithoutOne() {
    Right ofNobody = right(0, null, null, null, "all", null);
    Rights rights = Rights.of(List.of(ofNobody), 0, Set.of(), RowRule.NONE);
    assertEquals(List.of(RowRule.NONE), rights.rules(archive, chat));
  }

  @ParameterizedTest
  @CsvSource({
    "ChatSession, , true",
    "'Person, chatsession', , true",
    "Person, , false",
    ", CHAT, true",
    ", 'person,contact', false",
    "ChatSession, 'person,chat', true",
    "'', ' , ', true"
  })
  void itIsAboutArchivesAndKindsOfRow(String archives, String entities, boolean isAbout) {
    List<String> rules = rules(right(null, null, archives, entities, "all", null));
    assertEquals(isAbout ? List.of("all") : List.of("none"), rules);
  }

  @Test
  void everyRuleCountsUntilOneIsAll() {
    Right closed = right("status eq 'Closed'", null);
    assertEquals(List.of("own", "status eq 'Closed'"), rules(right("own", null), closed, closed));
    assertEquals(List.of("all"), rules(right("own", null), closed, right("all", null)));
  }

  @Test
  void whatNoRightIsAboutFollowsTheDefault() {
    Right ofPersons = right(null, null, null, "person", "none", null);
    Rights open = Rights.of(List.of(ofPersons), CALLER, GROUPS, RowRule.ALL);
    assertEquals(List.of(RowRule.ALL), open.rules(archive, chat));
    assertEquals(List.of(RowRule.NONE), open.rules(archive, person));
  }

  @Test
  void tokensTellRulesApartAndNothingElse() {
    String all = of(right("all", "rating")).words(archive);
    String own = of(right("own", null)).words(archive);
    String both = of(right("own", null), right("group", null)).words(archive);
    assertEquals("", all);
    assertFalse(own.isEmpty());
    assertFalse(own.equals(both));
    assertEquals(both, of(right("group", "rating"), right("own", null)).words(archive));
  }

  @Test
  void anArchiveOfWhichNothingIsHiddenIsTheSameOne() {
    assertSame(archive, of(right("own", null)).seen(archive));
  }

  @Test
  void aColumnIsHiddenWhereEveryRightHidesIt() {
    assertTrue(isHidden("rating", right("own", "rating,email"), right("all", "rating")));
    assertFalse(isHidden("email", right("own", "rating,email"), right("all", "rating")));
    assertFalse(isHidden("rating", right("own", "rating"), right("all", null)));
  }

  @Test
  void aRightToNoRowShowsNoColumn() {
    assertTrue(isHidden("rating", right("own", "rating"), right("none", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "rating, rating, RATING",
    "category, category/id, category/name",
    "contact/*, contact/name, contact/contactAssociate/firstName",
    "contact, contact/name, contact/email/emailAddress",
    "*, chatSessionId, getAllRows",
    "firstMessage, firstMessage, text",
    "contact/name, contact/nameDepartment, nameDepartment",
    "category/name, category, contact/category",
    "person/lastName, fullName, person/fullName",
    "whenRequested, date, timeInQueue",
    "agent, agent, associateId",
    "contact/email/emailAddress, contact/email/emailAddress, contact/email/emailAddress"
  })
  void itHidesWhatIsBelowItAndWhatTellsTheSame(String hidden, String column, String other) {
    for (String each : List.of(column, other)) {
      assertTrue(archive.column(each).isPresent(), each);
      assertTrue(isHidden(each, right("all", hidden)), each);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "contact/name, contact/department, contact/contactId",
    "category, categoryx, contact/name",
    "contact/*, companyName, chatTopic/name",
    "category/name, category/id, contact/category/id",
    "contact/email/emailAddress, email, person/email/emailAddress",
    "contact/contactId, contact/name, contactId"
  })
  void andNothingElse(String hidden, String column, String other) {
    assertEquals(archive.column(column).isEmpty(), isHidden(column, right("all", hidden)));
    assertFalse(isHidden(other, right("all", hidden)));
  }

  @Test
  void aColumnShownByItsIdIsLeftWithoutItsHiddenText() {
    Archive seen = of(right("all", "contact/name")).seen(archive);
    assertEquals(List.of("contactId"), seen.column("contactId").orElseThrow().source().paths());
    assertTrue(seen.column("contactId/name").isEmpty());
    assertTrue(seen.column("contactId/id").isPresent());
  }

  @Test
  void aTextDoesNotTellTheHiddenIdOfItsRow() {
    Archive seen = of(right("all", "contact/contactId")).seen(archive);
    assertEquals(RestrictionType.STRING, seen.column("contact/name").orElseThrow().type());
    assertEquals(RestrictionType.STRING_OR_PK, archive.column("contact/name").orElseThrow().type());
  }

  @Test
  void aHiddenColumnIsLeftOutOfTheDefaultsAndShownEmpty() {
    Archive seen = of(right("all", "rating,status")).seen(archive);
    List<String> defaults = seen.defaultColumns().stream().map(ArchiveColumn::name).toList();
    assertEquals(archive.defaultColumns().size() - 2, defaults.size());
    assertFalse(defaults.contains("rating"));
    ArchiveColumn empty = seen.shownColumn("Rating").orElseThrow();
    assertEquals("rating", empty.name());
    assertTrue(empty.source().isSameInEveryRow());
    assertEquals(Optional.empty(), seen.shownColumn("ratings"));
    assertSame(archive, seen.declared());
  }

  @Test
  void whatIsHiddenInAnotherKindOfRowFiltersNone() {
    Right hiding = right(null, null, null, "person", "all", "person/lastName");
    Archive seen = of(hiding, right(null, null, null, "chat", "all", null)).seen(archive);
    assertTrue(seen.column("person/lastName").isPresent());
    for (String column : List.of("person/lastName", "fullName", "personId")) {
      assertFalse(seen.column(column).orElseThrow().isFilterable(), column);
    }
    assertTrue(seen.column("person/mrMrs").orElseThrow().isFilterable());
    assertTrue(seen.entities().get(1).column("person/fullName").isEmpty());
  }
}
