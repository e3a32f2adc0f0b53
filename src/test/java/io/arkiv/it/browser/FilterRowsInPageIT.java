package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Filters built by hand, row by row. */
@InBrowser
@Tag("seldom-differs")
class FilterRowsInPageIT {

  private static final String COLUMNS =
      "#ChatSession?$select=name,status,agent,rating,whenRequested";
  private static final String PANEL = COLUMNS + "&$top=50&show=filter";

  private final ExplorerPage page;

  FilterRowsInPageIT(ExplorerPage page) {
    this.page = page;
  }

  private void column(String typed, String title) {
    page.pick(page.lastField("Column"), typed, title);
  }

  @Test
  void aTextIsLookedFor() {
    page.open(PANEL);
    column("name", "Name");
    page.enter(page.field("Value"), "an");
    page.awaitsAddress("$filter=name contains 'an'");
    page.settled();
    page.awaits("rows", () -> page.rowCount() > 0);
    for (String name : page.column("Name")) {
      assertTrue(name.toLowerCase(Locale.ROOT).contains("an"), name);
    }
  }

  @Test
  void anApostropheIsNoTrap() {
    page.open(PANEL);
    column("name", "Name");
    page.enter(page.field("Value"), "O'");
    page.awaitsAddress("name contains 'O'''");
    page.settled();
    assertFalse(page.isSeen(".refusal"));
  }

  @Test
  void listItemsAreChosenByName() {
    page.open(PANEL);
    column("status", "Status");
    page.pick(page.field("Add a value …"), "Clo", "Closed");
    page.awaitsAddress("status oneOf (9)");
    page.pick(page.field("Add a value …"), "Fin", "Finished");
    page.awaitsAddress("status oneOf (9,7)");
    page.settled();
    page.picture("filter-rows");
    page.awaits("both", () -> List.of("Closed", "Finished").containsAll(page.column("Status")));
    page.clickOn(() -> page.named("button", "Closed"));
    page.awaitsAddress("status oneOf (7)");
  }

  @Test
  void calendarWordsNeedNoValue() {
    page.open(PANEL);
    column("requested", "Chat requested");
    page.select(page.field("Operator"), "last month");
    page.awaitsAddress("$filter=whenRequested lastMonth");
    page.settled();
    assertFalse(page.isSeen(".refusal"));
  }

  @Test
  void periodsAreCounted() {
    page.open(PANEL);
    column("requested", "Chat requested");
    page.select(page.field("Operator"), "in this and the previous");
    page.enter(page.field("How many"), "3");
    page.select(page.field("Period"), "month");
    page.awaitsAddress("thisAndPrevious(whenRequested,3,month)");
    page.settled();
    assertFalse(page.isSeen(".refusal"));
  }

  @Test
  void aDayIsTakenFromTheCalendar() {
    page.open(PANEL);
    column("requested", "Chat requested");
    page.script(
        "const day = arguments[0]; day.value = '2026-01-31';"
            + "day.dispatchEvent(new Event('change', {bubbles: true}))",
        page.field("Day"));
    page.awaitsAddress("whenRequested date 2026-01-31");
    page.settled();
    assertFalse(page.isSeen(".refusal"));
  }

  @Test
  void numbersStandBetweenTwo() {
    page.open(PANEL);
    column("rating", "Rating");
    page.select(page.field("Operator"), "between");
    page.enter(page.field("Value"), "3");
    page.enter(page.lastField("Value"), "4");
    page.awaitsAddress("rating between (3,4)");
    page.settled();
    page.awaits("the ratings", () -> List.of("3", "4").containsAll(page.column("Rating")));
  }

  @Test
  void conditionsAreJoinedByOr() {
    page.open(COLUMNS + "&$filter=rating+eq+5+and+status+eq+9&$top=50&show=filter");
    page.select(page.field("How the conditions are joined"), "Any of these");
    page.awaitsAddress("rating eq 5 or status eq 9");
    page.settled();
    page.awaits(
        "either",
        () -> {
          List<String> ratings = page.column("Rating");
          List<String> states = page.column("Status");
          return !states.stream().allMatch("Closed"::equals)
              || !ratings.stream().allMatch("5"::equals);
        });
  }

  @Test
  void aGroupStandsInBrackets() {
    page.open(COLUMNS + "&$filter=rating+eq+5&$top=50&show=filter");
    page.click("Group");
    column("agent", "Agent");
    page.pick(page.field("Add a value …"), "tje", "tje0");
    page.awaits("agent", () -> page.fragment().contains("rating eq 5 and agent oneOf ("));
    page.settled();
    page.awaits("its rows", () -> List.of("tje0").containsAll(page.column("Agent")));
  }

  @Test
  void aConditionIsTurnedAround() {
    page.open(COLUMNS + "&$filter=status+eq+9&$top=50&show=filter");
    page.select(page.field("Operator"), "Turn around: not …");
    page.awaitsAddress("not status eq 9");
    page.settled();
    page.awaits("the others", () -> !page.column("Status").contains("Closed"));
  }

  @Test
  void whatRowsCannotShowStaysText() {
    page.open(COLUMNS + "&$filter=length(name)+gt+3+and+rating+eq+5&$top=50&show=filter");
    assertEquals("length(name) gt 3", page.field("Condition as text").getDomProperty("value"));
    page.enter(page.field("Value"), "4");
    page.awaitsAddress("length(name) gt 3 and rating eq 4");
    page.settled();
    page.awaits("four", () -> List.of("4").containsAll(page.column("Rating")));
  }

  @Test
  void theChipsSayTheFilterAndTakeItAway() {
    page.open(COLUMNS + "&$filter=status+eq+9+and+rating+ge+4&$top=50");
    page.awaits("words", () -> page.text(".chips").contains("Status is Closed"));
    assertTrue(page.text(".chips").contains("Rating at least 4"), page.text(".chips"));
    page.click("Remove this condition").settled();
    page.awaits("the rest", () -> page.fragment().contains("$filter=rating ge 4"));
  }

  @Test
  void aColumnsMenuBeginsACondition() {
    page.open(COLUMNS + "&$top=50");
    page.choose("Menu of Rating", "Filter by …");
    page.enter(page.field("Value"), "5");
    page.awaitsAddress("$filter=rating eq 5");
  }

  @Test
  void aFilterIsBuiltByKeysAlone() {
    page.open(PANEL);
    page.field("Column").sendKeys("rating");
    page.awaits("the choice", () -> page.isSeen("[role=option]"));
    page.press(Keys.ENTER);
    page.press(Keys.TAB);
    page.press(Keys.TAB);
    page.press("5", Keys.ENTER);
    page.awaitsAddress("$filter=rating eq 5");
  }
}
