package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tickets: whom they are issued to, how long they are good, and what ends them. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class TicketIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";
  private static final String TICKET = "/api/v1/ticket";

  private final ArkivClient client;
  private final TestDatabase database;

  TicketIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOTicket ", "soticket ", "SOTICKET \t", "SoTicket    "})
  void aTicketPassesWhateverTheCaseOfItsScheme(String scheme) {
    assertEquals(200, client.with("Authorization", scheme + issued("")).get(ARCHIVE).status());
  }

  @Test
  void itIsGoodForEightHoursUnlessTold() {
    Answer answer = client.asAgent().post(TICKET, "");
    JsonObject issued = answer.json();
    Duration left = Duration.between(Instant.now(), Instant.parse(issued.getString("expires")));
    assertAll(
        () -> assertEquals(200, answer.status()),
        () -> assertEquals(2, issued.size()),
        () -> assertTrue(answer.header("Content-Type").startsWith("application/json")),
        () -> assertTrue(answer.header("Cache-Control").contains("no-store")),
        () -> assertTrue(left.compareTo(Duration.ofHours(8).plusSeconds(1)) <= 0),
        () -> assertTrue(left.compareTo(Duration.ofHours(8).minusMinutes(5)) > 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"lifetimeSeconds\":2592000}",
        "{\"LIFETIMESECONDS\":1}",
        "{\"lifetimeSeconds\":6e1}",
        "{\"lifetimeSeconds\":null}",
        " { } "
      })
  void aLifetimeMayBeAskedFor(String body) {
    assertEquals(200, client.asAgent().post(TICKET, body).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"lifetimeSeconds\":0} | lifetimeSeconds",
        "{\"lifetimeSeconds\":-1} | lifetimeSeconds",
        "{\"lifetimeSeconds\":2592001} | lifetimeSeconds",
        "{\"lifetimeSeconds\":99999999999999999999} | lifetimeSeconds",
        "{\"lifetimeSeconds\":1.5} | lifetimeSeconds",
        "{\"lifetimeSeconds\":\"60\"} | lifetimeSeconds",
        "{\"lifetimeSeconds\":true} | lifetimeSeconds",
        "{\"lifetimeSeconds\":{}} | lifetimeSeconds",
        "{\"lifetime\":60} | lifetime",
        "{\"lifetimeSecond\":60} | lifetimeSecond"
      })
  void aLifetimeThatIsNoneIsRefusedByName(String body, String parameter) {
    Answer answer = client.asAgent().post(TICKET, body);
    assertEquals(400, answer.status(), answer.body());
    assertEquals(parameter, answer.json().getString("Parameter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"60", "[60]", "{", "{\"lifetimeSeconds\":}", "lifetimeSeconds=60", "\u0000"})
  void aBodyThatIsNoJsonIsRefused(String body) {
    Answer answer = client.asAgent().post(TICKET, body);
    assertEquals(400, answer.status(), answer.body());
    assertTrue(answer.json().getBoolean("Error"));
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    assertEquals(413, client.asAgent().post(TICKET, " ".repeat(5_000)).status());
  }

  @Test
  void anExpiredOneIsOfNoUse() {
    String ticket = issued("{\"lifetimeSeconds\":1}");
    Eventually.becomes(() -> status(ticket) == 401, "the ticket does not expire");
  }

  @Test
  void aChangedOneIsOfNoUse() {
    String ticket = issued("");
    char last = ticket.charAt(ticket.length() - 1);
    assertAll(
        () -> assertEquals(401, status(ticket.substring(1))),
        () -> assertEquals(401, status(ticket.substring(0, ticket.length() - 1))),
        () -> assertEquals(401, status('B' + ticket.substring(1))),
        () ->
            assertEquals(
                401, status(ticket.substring(0, ticket.length() - 1) + (last == 'A' ? 'E' : 'A'))),
        () -> assertEquals(401, status(ticket + "A")),
        () -> assertEquals(401, status(ticket + " " + ticket)),
        () -> assertEquals(401, status("")),
        () -> assertEquals(401, status("A".repeat(60_000))),
        () -> assertEquals(200, status(ticket)));
  }

  @Test
  void aRevokedOneIsOfNoUseFromThenOn() {
    String ticket = issued("");
    String other = issued("");
    assertEquals(200, status(ticket));
    assertEquals(
        204, client.with("Authorization", "SOTicket " + ticket).send("DELETE", TICKET).status());
    assertEquals(401, status(ticket));
    assertEquals(
        401, client.with("Authorization", "SOTicket " + ticket).send("DELETE", TICKET).status());
    assertEquals(200, status(other));
  }

  @Test
  void aChangedPasswordEndsItWithinSeconds() {
    TestUser user = TestUser.add(database, "old");
    String ticket = issuedTo(user, "old");
    user.changePassword("new");
    Eventually.becomes(() -> status(ticket) == 401, "the ticket outlives the password");
    assertEquals(200, status(issuedTo(user, "new")));
  }

  @Test
  void soDoDeactivationAndDeletionOfTheUser() {
    TestUser deactivated = TestUser.add(database, "p");
    TestUser deleted = TestUser.add(database, "p");
    String first = issuedTo(deactivated, "p");
    String second = issuedTo(deleted, "p");
    deactivated.deactivate();
    deleted.delete();
    Eventually.becomes(() -> status(first) == 401, "the ticket outlives its user");
    Eventually.becomes(() -> status(second) == 401, "the ticket outlives its user");
  }

  @Test
  void itIsIssuedForAPasswordOnly() {
    ArkivClient holder = client.with("Authorization", "SOTicket " + issued(""));
    assertEquals(403, holder.post(TICKET, "").status());
    assertEquals(401, client.post(TICKET, "").status());
    assertEquals(401, client.as("tje0", "wrong").post(TICKET, "").status());
  }

  @Test
  void whoEndsOneSaysWhich() {
    Answer answer = client.asAgent().send("DELETE", TICKET);
    assertEquals(400, answer.status());
    assertEquals("Authorization", answer.json().getString("Parameter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "PATCH"})
  void otherMethodsAreNotServed(String method) {
    Answer answer = client.asAgent().send(method, TICKET);
    assertEquals(405, answer.status());
    assertTrue(answer.header("Allow").contains("POST"), answer.header("Allow"));
  }

  private String issued(String body) {
    return client.asAgent().post(TICKET, body).json().getString("ticket");
  }

  private String issuedTo(TestUser user, String password) {
    return client.as(user.login(), password).post(TICKET, "").json().getString("ticket");
  }

  private int status(String ticket) {
    return client.with("Authorization", "SOTicket " + ticket).get(ARCHIVE).status();
  }
}
