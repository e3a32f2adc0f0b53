package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The address is the state: to share, to keep, to step back from, to take elsewhere. */
@Tag("any-database")
@InBrowser
class AddressStateIT {

  private static final String STATE =
      "#ChatSession?$select=name,status,whenRequested&$filter=status+eq+9&$orderBy=name+desc&$top=25"
          + "&$inlinecount=allpages&language=nb&zone=Europe/Oslo&facets=status&show=filter";

  private final ExplorerPage page;

  AddressStateIT(ExplorerPage page) {
    this.page = page;
  }

  @Test
  void anotherVisitOfTheAddressShowsTheSame() {
    page.open(STATE);
    String seen = page.text("tbody");
    String address = page.fragment();
    assertTrue(page.text("tbody").contains("Lukket"), seen);
    page.open("#" + page.driver.getCurrentUrl().split("#", 2)[1]);
    assertEquals(address, page.fragment());
    assertEquals(seen, page.text("tbody"));
    assertTrue(page.isSeen("#count"));
    assertTrue(page.isSeen("select"));
  }

  @Test
  void backAndForwardAreStepsOfTheQuestion() {
    page.open("#ChatSession?$select=name,rating&$top=10");
    page.click("Rating").settled();
    page.awaitsAddress("$orderBy=rating");
    page.click("Rating").settled();
    page.awaitsAddress("$orderBy=rating desc");
    page.driver.navigate().back();
    page.awaits("the step before", () -> page.fragment().contains("$orderBy=rating&"));
    page.settled();
    page.driver.navigate().forward();
    page.awaitsAddress("$orderBy=rating desc");
    page.settled();
    page.awaits("the best first", () -> page.column("Rating").get(0).equals("5"));
  }

  @Test
  void theRequestIsAlwaysInSight() {
    page.open("#ChatSession?$select=name&$filter=name+begins+'S'&$top=10");
    assertEquals(
        "GET /api/v1/Archive/ChatSession?$select=name&$filter=name begins 'S'&$top=10",
        page.text("[aria-label='The request that this page makes']"));
  }

  @Test
  void theRequestIsCopiedAsACommand() {
    page.open("#ChatSession?$select=name&$filter=name+begins+'S'&$top=10&show=text");
    page.choose("Copy as", "curl");
    page.awaits("the note", () -> page.text("[role=status]").contains("Copied: curl"));
  }

  @Test
  void aViewIsKeptByNameAndGoneBackTo() {
    page.open("#ChatSession?$select=name&$top=10");
    page.choose("Views", "Keep this view …");
    page.enter(page.field("Name"), "Names alone");
    page.awaits("no dialog", () -> !page.isSeen("dialog"));
    page.open("#ChatSession?$select=rating&$top=10");
    page.choose("Views", "Names alone");
    page.awaitsAddress("$select=name");
    page.settled();
    page.awaits("its column", () -> page.headings().equals(List.of("Name")));
    page.choose("Views", "Remove views …");
    page.click("Remove the view Names alone");
    page.awaits("no view", () -> !page.text("dialog").contains("Names alone"));
  }

  @Test
  void theAnswerIsSavedAsAFile() {
    page.open("#ChatSession?$select=name&$top=10");
    page.click("Download");
    page.clickOn(() -> page.find("[role=menuitem]")); // the first of the formats: JSON
    page.awaits("the note", () -> page.text(".news").contains("Saved as ChatSession.json"));
    page.click("Download");
    page.clickOn(() -> page.find("[role=menuitem]:nth-child(3)")); // for spreadsheets
    page.awaits("the note", () -> page.text(".news").contains("Saved as ChatSession.csv"));
  }
}
