package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Languages, zones, light and dark, narrow and wide; and what the page costs. */
@Tag("any-database")
@InBrowser
@Tag("slow")
class LooksIT {

  private static final String ROWS = "#ChatSession?$select=name,status,whenRequested&$top=25";

  private final ExplorerPage page;

  LooksIT(ExplorerPage page) {
    this.page = page;
  }

  @AfterEach
  void asItWas() {
    page.unsized();
    page.script("localStorage.removeItem('arkiv.theme')");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Next page, Closed",
    "nb, Neste side, Lukket",
    "sv, Nästa sida, Stängd",
    "da, Næste side, Lukket",
    "de, Nächste Seite, Geschlossen",
    "nl, Volgende pagina, Gesloten"
  })
  void thePageAndItsListsSpeakALanguage(String language, String next, String closed) {
    page.open(ROWS + "&$filter=status+eq+9&language=" + language);
    assertEquals(next, page.find("#next-page").getText());
    assertEquals(closed, page.column(page.headings().get(1)).get(0));
    assertEquals(language, page.find("html").getDomAttribute("lang"));
  }

  @Test
  void aZoneMovesTheTimes() {
    page.open(ROWS + "&$filter=whenRequested+isNotNull");
    List<String> before = page.column("Chat requested");
    page.click("Language, zone and looks");
    page.enter(page.field("Time zone"), "Asia/Tokyo");
    page.awaitsAddress("zone=Asia/Tokyo");
    page.click("Close").settled();
    page.awaits("other times", () -> !page.column("Chat requested").equals(before));
  }

  @Test
  void darkStaysDark() {
    page.open(ROWS);
    Object light = page.script("return getComputedStyle(document.body).backgroundColor");
    page.click("Language, zone and looks");
    page.clickOn(() -> page.named("[type=radio]", "Dark"));
    Object dark = page.script("return getComputedStyle(document.body).backgroundColor");
    assertNotEquals(light, dark);
    page.open(ROWS + "&facets=status");
    assertEquals(dark, page.script("return getComputedStyle(document.body).backgroundColor"));
    page.picture("dark");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1440, 3840})
  void everyWidthHasRoomForThePage(int width) {
    page.open(ROWS + "&show=filter&facets=status&$filter=status+eq+9");
    page.sized(width, width > 2000 ? 2160 : 800);
    assertEquals(
        page.script("return document.documentElement.clientWidth"),
        page.script("return document.documentElement.scrollWidth"),
        "scrolls aside");
    page.picture("width-" + width);
  }

  @Test
  void nothingIsAskedOfAnotherServerAndThePolicyIsKept() {
    page.driver.manage().logs().get(LogType.BROWSER);
    page.open(ROWS + "&facets=status&show=filter");
    assertEquals(
        List.of(),
        page.script(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(name => !name.startsWith(location.origin))"));
    List<String> complaints =
        page.driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(LogEntry::getMessage)
            .toList();
    assertEquals(List.of(), complaints);
  }

  /** How long it takes is told beside the same cells written by the plainest script there is. */
  @Test
  void aThousandRowsAreDrawnOnOnePage() {
    page.open(
        "#ChatSession?$top=1000&$select=chatSessionId,firstMessage,lastMessage,whenRequested,"
            + "whenStarted,whenEnded,duration,timeInQueue,queueLength,rating,agent,status,name,"
            + "companyName,email,phone,fullName,department,category,chatTopic/name");
    assertEquals(1000, page.rowCount());
    assertEquals(20_000L, page.script("return document.querySelectorAll('tbody td').length"));
    Object millis =
        page.script("return performance.getEntriesByName('rows drawn').at(-1).duration");
    Object plain =
        page.script(
            """
            const rows = [...document.querySelectorAll('tbody tr')].map(row =>
                [...row.cells].map(cell => cell.textContent));
            const began = performance.now();
            const body = document.createElement('tbody');
            for (const row of rows) {
              const line = body.appendChild(document.createElement('tr'));
              for (const text of row) {
                line.appendChild(document.createElement('td')).textContent = text;
              }
            }
            const table = document.querySelector('table');
            table.replaceChild(body, table.tBodies[0]);
            table.offsetHeight;
            return performance.now() - began;
            """);
    System.out.printf(
        "1 000 rows of 20 columns: %s ms, by the plainest script %s ms%n", millis, plain);
    page.driver.findElement(By.tagName("body"));
  }
}
