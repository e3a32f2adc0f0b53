package io.arkiv.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.it.LibraryServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An archive that the page has never seen, and what it says where a server of narrow limits or none
 * at all stands behind it.
 */
@Tag("slow")
@ExtendWith(Chromium.class)
@Tag("seldom-differs")
class UnseenArchiveIT {

  private static final List<String> SETTINGS = List.of("-Darkiv.answers.long-per-user=1");

  private static LibraryServer library;

  private final ExplorerPage page;

  UnseenArchiveIT(ExplorerPage shared) {
    this.page = new ExplorerPage(shared.driver, library.address());
  }

  @BeforeAll
  static void start() throws IOException {
    library = LibraryServer.start(SETTINGS);
  }

  @AfterAll
  static void stop() throws IOException {
    library.close();
  }

  @Test
  void itIsChosenAmongTheOthers() {
    page.open("");
    page.clickOn(() -> page.named("nav a", "Book"));
    page.awaitsAddress("Book");
    page.settled();
    assertEquals(List.of("Title", "Pages", "Shelf"), page.headings());
    assertEquals(40, page.rowCount());
    assertEquals(
        true,
        page.script(
            "const key = document.querySelector('tbody th');"
                + "return key.scrollWidth <= key.clientWidth"),
        "a key of 13 digits is cut");
    assertEquals(
        true,
        page.script(
            "const rows = document.getElementById('rows');"
                + "return rows.scrollWidth <= rows.clientWidth"),
        "three columns need no scrolling aside");
    page.picture("unseen");
  }

  @Test
  void itIsSortedAndWalked() {
    page.open("#Book?$select=title,pages&$top=15");
    page.click("Pages").settled();
    page.awaitsAddress("$orderBy=pages");
    page.awaits("the shortest first", () -> page.column("Pages").get(0).equals("100"));
    page.click("Next page");
    page.awaits("page 2", () -> page.text(".pages").contains("Page 2"));
    page.settled();
    assertEquals(15, page.rowCount());
  }

  @Test
  void itsItemsAreFoundByName() {
    page.open("#Book?$select=title,place&show=filter");
    page.pick(page.lastField("Column"), "shelf", "Shelf");
    page.pick(page.field("Add a value …"), "An", "Anna");
    page.awaitsAddress("place oneOf (2)");
    page.settled();
    page.awaits("its rows", () -> page.column("Shelf").stream().allMatch("Anna"::equals));
    assertEquals(11, page.rowCount());
  }

  @Test
  void itIsGroupedWithTotals() {
    page.open("#Book?$select=title,place,pages&show=groups");
    page.pick(page.field("Add a level …"), "shelf", "Shelf").settled();
    page.pick(page.field("Add a total of …"), "pages", "Pages").settled();
    page.awaits(
        "the groups", () -> page.headings().equals(List.of("Shelf", "Rows", "Average of Pages")));
    List<String> counts = page.column("Rows");
    assertEquals("40", counts.get(counts.size() - 1));
  }

  @Test
  void aMisspeltNameOfItsColumnsIsMendedByAClick() {
    page.open("#Book?$filter=titel+eq+'Book+b'");
    page.click("Use “title”").settled();
    page.awaitsAddress("title eq 'Book b'");
    page.awaits("its rows", () -> page.rowCount() == 2);
  }

  @Test
  void anAnswerTooManyIsToldInWords() throws Exception {
    page.open("#Book");
    page.visit("#ChatSession?$select=name&$top=25");
    page.settled();
    try (InputStream unread = wholeAnswer()) {
      assertTrue(unread.read() >= 0);
      page.click("Download");
      page.clickOn(() -> page.find("[role=menuitem]:nth-child(4)")); // NDJSON, all rows
      page.awaits(
          "the refusal",
          () -> page.text(".news").contains("The server is busy, or its database is away."));
    }
    page.picture("too-many-answers");
  }

  @Test
  void aSessionWithoutItsProofIsAskedForAgainInItsPlace() {
    page.open("#Book?$select=title&$top=10");
    page.script("document.cookie = 'XSRF-TOKEN=; max-age=0; path=/'");
    page.click("Next page");
    page.awaits(
        "the form", () -> page.text("main").contains("Your session has ended. Log in again"));
    page.logIn(ExplorerPage.LOGIN, ExplorerPage.PASSWORD);
    page.settled();
    assertTrue(page.fragment().startsWith("Book?$select=title"), page.fragment());
    assertEquals(10, page.rowCount());
  }

  @Test
  void aServerThatIsGoneIsToldAndAskedAgain() throws IOException {
    page.open("#Book?$select=title&$top=10");
    library.close();
    page.click("Next page");
    page.awaits("the words", () -> page.text("main").contains("The server cannot be reached."));
    page.picture("gone");
    library = LibraryServer.start(SETTINGS);
  }

  /** An answer of every column, megabytes, whose reader takes its time. */
  private static InputStream wholeAnswer() throws IOException, InterruptedException {
    String described = new String(ask("/$metadata").readAllBytes(), StandardCharsets.UTF_8);
    String columns =
        String.join(",", Json.createReader(new StringReader(described)).readObject().keySet());
    return ask("?$format=ndjson&$mode=Full&$select=" + columns);
  }

  private static InputStream ask(String what) throws IOException, InterruptedException {
    String login = ExplorerPage.LOGIN + ":" + ExplorerPage.PASSWORD;
    String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.US_ASCII));
    URI address = URI.create(library.address() + "/api/v1/Archive/ChatSession" + what);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Authorization", "Basic " + basic).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
  }
}
