package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of browsers: what begins and ends them, and that a cookie alone is of no use. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class SessionIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";
  private static final String FORM = "/api/v1/Archive/ChatSession";
  private static final String SESSION = "/api/v1/session";

  private final ArkivClient client;
  private final TestDatabase database;

  SessionIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  /** What a browser keeps of a session. */
  private record Cookies(String session, String xsrfToken) {

    static Cookies of(Answer begun) {
      assertEquals(200, begun.status(), begun.body());
      return new Cookies(value("ARKIV", begun), value("XSRF-TOKEN", begun));
    }

    private static String value(String name, Answer begun) {
      return begun.headers().allValues("Set-Cookie").stream()
          .flatMap(header -> HttpCookie.parse("Set-Cookie: " + header).stream())
          .filter(cookie -> cookie.getName().equals(name))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElseThrow();
    }

    String header() {
      return "ARKIV=" + session + "; XSRF-TOKEN=" + xsrfToken;
    }
  }

  @Test
  void itsCookiesAreClosedToScriptsAndOtherSitesAsFarAsCanBe() {
    Answer begun = client.asAgent().post(SESSION, "{\"lifetimeSeconds\":600}");
    List<String> set = begun.headers().allValues("Set-Cookie");
    String session = set.stream().filter(c -> c.startsWith("ARKIV=")).findFirst().orElseThrow();
    String xsrf = set.stream().filter(c -> c.startsWith("XSRF-TOKEN=")).findFirst().orElseThrow();
    assertAll(
        () -> assertTrue(session.contains("HttpOnly"), session),
        () -> assertTrue(session.contains("SameSite=Lax"), session),
        () -> assertTrue(session.contains("Path=/"), session),
        () -> assertFalse(session.contains("Secure"), "plain HTTP: " + session),
        () -> assertFalse(xsrf.contains("HttpOnly"), xsrf),
        () -> assertTrue(xsrf.contains("SameSite=Lax"), xsrf),
        () -> assertEquals(Cookies.of(begun).xsrfToken(), begun.json().getString("xsrfToken")),
        () -> assertFalse(begun.body().contains(Cookies.of(begun).session())));
  }

  @Test
  void itPassesWithItsTokenAlone() {
    Cookies cookies = begun();
    ArkivClient browser = client.with("Cookie", cookies.header());
    assertAll(
        () -> assertEquals(200, status(browser.with("X-XSRF-TOKEN", cookies.xsrfToken()))),
        () -> assertEquals(401, status(browser)),
        () -> assertEquals(401, status(browser.with("X-XSRF-TOKEN", ""))),
        () -> assertEquals(401, status(browser.with("X-XSRF-TOKEN", "x".repeat(60_000)))),
        () -> assertEquals(401, status(browser.with("X-XSRF-TOKEN", begun().xsrfToken()))),
        () -> assertEquals(401, status(client.with("X-XSRF-TOKEN", cookies.xsrfToken()))));
  }

  @Test
  void aTokenThatOnlyRepeatsAForgedCookieIsOfNoUse() {
    ArkivClient browser =
        client.with("Cookie", "ARKIV=" + begun().session() + "; XSRF-TOKEN=forged");
    assertEquals(401, status(browser.with("X-XSRF-TOKEN", "forged")));
  }

  @Test
  void anAuthorizationIsLookedAtInItsPlace() {
    ArkivClient browser = client.with("Cookie", begun().header());
    assertEquals(200, status(browser.asAgent()));
    assertEquals(401, status(browser.as("tje0", "wrong")));
  }

  @Test
  void pagesAreNotMadeToOpenTheBrowsersDialog() {
    Answer withCookie = client.with("Cookie", "ARKIV=ended").get(ARCHIVE);
    Answer byScript = client.with("X-Requested-With", "XMLHttpRequest").get(ARCHIVE);
    Answer otherwise = client.get(ARCHIVE);
    assertAll(
        () -> assertEquals(401, withCookie.status()),
        () -> assertEquals(List.of("SOTicket realm=\"Arkiv\""), challenges(withCookie)),
        () -> assertEquals(List.of("SOTicket realm=\"Arkiv\""), challenges(byScript)),
        () ->
            assertEquals(
                List.of("Basic realm=\"Arkiv\", charset=\"UTF-8\"", "SOTicket realm=\"Arkiv\""),
                challenges(otherwise)));
  }

  /** As Java's own client does unless it is told otherwise: the server keeps the body open. */
  @Test
  void aFormThatOffersAnotherProtocolIsReadToItsEndAndNoFurther() throws Exception {
    Cookies cookies = begun();
    String form = "$top=2&XSRF_TOKEN=" + cookies.xsrfToken();
    HttpRequest request =
        HttpRequest.newBuilder(client.request(FORM).uri())
            .header("Cookie", cookies.header())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @Test
  void aPageDownloadsByAFormThatCarriesTheToken() {
    Cookies cookies = begun();
    ArkivClient form =
        client
            .with("Cookie", cookies.header())
            .with("Content-Type", "application/x-www-form-urlencoded");
    Answer answer = form.post(FORM, "$top=2&XSRF_TOKEN=" + cookies.xsrfToken() + "&$select=name");
    assertEquals(200, answer.status(), answer.body());
    assertEquals(2, answer.json().getJsonArray("value").size());
    String link = answer.json().getString("odata.nextLink");
    assertFalse(link.contains("XSRF") || link.contains(cookies.xsrfToken()), link);
    assertAll(
        () -> assertEquals(401, form.post(FORM, "$top=2").status()),
        () -> assertEquals(401, form.post(FORM, "$top=2&XSRF_TOKEN=wrong").status()),
        () -> assertEquals(401, form.post(FORM, "$top=2&XSRF_TOKEN=%").status()),
        () -> assertEquals(401, form.post(FORM, "x".repeat(2_000_000)).status()),
        () ->
            assertEquals(
                413,
                form.post(
                        FORM,
                        "XSRF_TOKEN=" + cookies.xsrfToken() + "&$top=" + "1".repeat(2_000_000))
                    .status()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/session", "/api/v1/ticket", "/api/v1/ChatSession"})
  void aFormIsNoWayToAnythingElse(String address) {
    Cookies cookies = begun();
    ArkivClient form =
        client
            .with("Cookie", cookies.header())
            .with("Content-Type", "application/x-www-form-urlencoded");
    assertEquals(401, form.post(address, "XSRF_TOKEN=" + cookies.xsrfToken()).status());
  }

  @Test
  void aSessionThatWasEndedCannotBeReplayed() {
    Cookies cookies = begun();
    ArkivClient browser =
        client.with("Cookie", cookies.header()).with("X-XSRF-TOKEN", cookies.xsrfToken());
    assertEquals(200, status(browser));
    Answer ended = browser.send("DELETE", SESSION);
    assertEquals(204, ended.status());
    assertTrue(
        ended.headers().allValues("Set-Cookie").stream().allMatch(c -> c.contains("Max-Age=0")),
        ended.headers().toString());
    assertEquals(401, status(browser));
  }

  @Test
  void nobodyElsesPageCanEndIt() {
    Cookies cookies = begun();
    assertEquals(401, client.with("Cookie", cookies.header()).send("DELETE", SESSION).status());
    assertEquals(
        200,
        status(client.with("Cookie", cookies.header()).with("X-XSRF-TOKEN", cookies.xsrfToken())));
  }

  @Test
  void itEndsWithThePassword() {
    TestUser user = TestUser.add(database, "old");
    Cookies cookies = Cookies.of(client.as(user.login(), "old").post(SESSION, ""));
    ArkivClient browser =
        client.with("Cookie", cookies.header()).with("X-XSRF-TOKEN", cookies.xsrfToken());
    assertEquals(200, status(browser));
    user.changePassword("new");
    Eventually.becomes(() -> status(browser) == 401, "the session outlives the password");
  }

  @Test
  void itLivesNoLongerThanWhatBeganIt() {
    String ticket =
        client
            .asAgent()
            .post("/api/v1/ticket", "{\"lifetimeSeconds\":60}")
            .json()
            .getString("ticket");
    Answer begun = client.with("Authorization", "SOTicket " + ticket).post(SESSION, "");
    Instant end = Instant.parse(begun.json().getString("expires"));
    assertFalse(end.isAfter(Instant.now().plus(Duration.ofSeconds(61))), end.toString());
  }

  @Test
  void aSessionBeginsNoOtherSessionAndNoTicket() {
    Cookies cookies = begun();
    ArkivClient browser =
        client.with("Cookie", cookies.header()).with("X-XSRF-TOKEN", cookies.xsrfToken());
    assertEquals(403, browser.post(SESSION, "").status());
    assertEquals(403, browser.post("/api/v1/ticket", "").status());
  }

  @Test
  void ticketsAndSessionsDoNotStandInForEachOther() {
    Cookies cookies = begun();
    String ticket = client.asAgent().post("/api/v1/ticket", "").json().getString("ticket");
    assertEquals(401, status(client.with("Authorization", "SOTicket " + cookies.session())));
    assertEquals(
        401,
        status(
            client
                .with("Cookie", "ARKIV=" + ticket + "; XSRF-TOKEN=" + cookies.xsrfToken())
                .with("X-XSRF-TOKEN", cookies.xsrfToken())));
  }

  @Test
  void aLifetimeThatIsNoneIsRefused() {
    assertEquals(400, client.asAgent().post(SESSION, "{\"lifetimeSeconds\":0}").status());
  }

  private Cookies begun() {
    return Cookies.of(client.asAgent().post(SESSION, ""));
  }

  private static int status(ArkivClient client) {
    return client.get(ARCHIVE).status();
  }

  private static List<String> challenges(Answer answer) {
    return answer.headers().allValues("WWW-Authenticate");
  }
}
