package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The rows, their order and pages, and what can be done with a column. */
@Tag("seldom-differs")
@InBrowser
class RowsIT {

  private static final String FOUR = "#ChatSession?$select=name,status,agent,rating&$top=25";

  private final ExplorerPage page;

  RowsIT(ExplorerPage page) {
    this.page = page;
  }

  @Test
  void anArchiveOpensWithItsUsualColumns() {
    page.open("#ChatSession");
    assertEquals(100, page.rowCount());
    assertTrue(page.headings().containsAll(List.of("Chat session ID", "First message", "Status")));
    page.picture("rows");
  }

  /** That of the build, as health tells it. */
  @Test
  void theFooterNamesTheRelease() {
    page.open("#ChatSession?$top=10");
    page.awaits(
        "the release", () -> page.text("footer #release").matches("Arkiv \\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void anAddressWithoutAnArchiveShowsTheFirst() {
    page.open("");
    page.awaitsAddress("ChatSession");
    assertEquals(100, page.rowCount());
  }

  @Test
  void anUnknownArchiveNamesThoseThatAreThere() {
    page.open("#Nonsense");
    page.clickOn(() -> page.named("main a", "ChatSession")).settled();
    assertEquals(100, page.rowCount());
  }

  @Test
  void aHeadingSortsUpDownAndNoMore() {
    page.open(FOUR);
    page.click("Rating").settled();
    page.awaitsAddress("$orderBy=rating");
    assertEquals("ascending", page.find("th[aria-sort]").getDomAttribute("aria-sort"));
    page.click("Rating").settled();
    page.awaitsAddress("$orderBy=rating desc");
    page.awaits("the best first", () -> page.column("Rating").get(0).equals("5"));
    page.click("Rating").settled();
    page.awaits("no order", () -> !page.fragment().contains("$orderBy"));
  }

  @Test
  void shiftSortsByMoreThanOne() {
    page.open(FOUR);
    page.click("Status").settled();
    new Actions(page.driver)
        .keyDown(Keys.SHIFT)
        .click(page.named("button", "Rating"))
        .keyUp(Keys.SHIFT)
        .perform();
    page.awaitsAddress("$orderBy=status,rating");
    page.settled();
  }

  @Test
  void theNextPageFollowsTheLinkAndBackIsBack() {
    page.open("#ChatSession?$select=chatSessionId&$top=10");
    List<String> first = page.texts("tbody th");
    page.click("Next page");
    page.awaitsAddress("$skiptoken");
    page.settled();
    List<String> second = page.texts("tbody th");
    assertNotEquals(first, second);
    assertTrue(page.text(".pages").contains("Page 2"), page.text(".pages"));
    page.click("Back").settled();
    page.awaits("the first page", () -> page.texts("tbody th").equals(first));
  }

  @Test
  void aPageFurtherOnLeadsBackToTheFirst() {
    page.open("#ChatSession?$select=chatSessionId&$top=10");
    List<String> first = page.texts("tbody th");
    page.click("Next page");
    page.awaitsAddress("$skiptoken");
    page.settled().click("Next page");
    page.awaits("page 3", () -> page.text(".pages").contains("Page 3"));
    page.settled().click("First page");
    page.awaits("the first page", () -> page.texts("tbody th").equals(first));
  }

  @Test
  void theSizeOfAPageIsChosen() {
    page.open(FOUR);
    page.select(page.field("Rows a page"), "50");
    page.awaits("fifty rows", () -> page.rowCount() == 50);
    page.awaitsAddress("$top=50");
  }

  @Test
  void rowsAreCountedWhenAsked() {
    page.open(FOUR);
    assertFalse(page.text(".pages").contains("in all"));
    page.click("Count all").settled();
    page.awaits("the count", () -> page.text("#count").equals("5,000 rows in all"));
    page.click("Do not count").settled();
    page.awaits("no count", () -> !page.isSeen("#count"));
  }

  @Test
  void anEstimateSaysThatItIsOne() {
    page.open(FOUR);
    page.click("Estimate").settled();
    page.awaits("the estimate", () -> page.text("#count").startsWith("≈ "));
  }

  @Test
  void noValueIsShownAsNull() {
    page.open("#ChatSession?$select=agent&$filter=agent+isNull&$top=10");
    assertEquals(List.of("null"), page.column("Agent").stream().distinct().toList());
  }

  @Test
  void aRowOpensWithEverythingAboutItAndClosesByEscape() {
    page.open(FOUR);
    page.clickOn(() -> page.find("tbody th button"));
    page.find("dialog[open]");
    assertTrue(page.text("dialog").contains("status_id="), page.text("dialog"));
    page.picture("row");
    page.press(Keys.ESCAPE);
    page.awaits("no dialog", () -> !page.isSeen("dialog"));
  }

  @Test
  void aColumnIsHiddenAndMovedByItsMenu() {
    page.open(FOUR);
    page.choose("Menu of Status", "Hide").settled();
    page.awaitsAddress("$select=name,agent,rating");
    page.choose("Menu of Rating", "Move left").settled();
    page.awaitsAddress("$select=name,rating,agent");
    page.awaits("the order", () -> page.headings().equals(List.of("Name", "Rating", "Agent")));
  }

  @Test
  void aValueNarrowsTheRowsByItsContextMenu() {
    page.open(FOUR + "&$filter=status+isNotNull");
    String status = page.column("Status").get(0);
    new Actions(page.driver)
        .contextClick(page.find("tbody tr:first-child td:nth-child(3)"))
        .perform();
    page.picture("value-menu");
    page.clickOn(() -> page.named("[role=menuitem]", "Without “" + status + "”")).settled();
    page.awaitsAddress("status ne ");
    page.awaits("the others", () -> !page.column("Status").contains(status));
  }

  @Test
  void anAnswerWithoutRowsSaysSo() {
    page.open("#ChatSession?$select=name&$filter=getNoRows");
    assertTrue(page.text("#rows").contains("No row matches."));
    page.click("Clear the filter").settled();
    page.awaits("rows", () -> page.rowCount() == 100);
  }
}
