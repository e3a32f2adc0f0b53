package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators are told of a node, on one of its own. */
@Tag("slow")
@Tag("any-database")
@ExtendWith(ArkivServer.class)
class MetricsIT {

  private static final String METRICS = "/api/v1/metrics";
  private static final Pattern SAMPLE = Pattern.compile("([a-z_]+(?:\\{[^}]*\\})?) (\\S+)");

  private static ServerProcess server;
  private static ArkivClient admin;

  @BeforeAll
  static void start() throws IOException {
    server =
        ServerProcess.told(
            List.of(
                "-Darkiv.admins=TJE0",
                "-Darkiv.access-log=true",
                "-Darkiv.slow-query.milliseconds=1"));
    admin = server.client().asAgent();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void onlyAdministratorsAreTold() {
    assertEquals(401, server.client().get(METRICS).status());
    assertEquals(200, admin.get(METRICS).status());
    assertTrue(admin.get(METRICS).header("Content-Type").startsWith("text/plain"));
  }

  @Test
  void requestsAreCountedByArchiveAndOutcome() {
    Map<String, Double> before = samples();
    for (int i = 0; i < 3; i++) {
      assertEquals(200, admin.get("/api/v1/chatsession?$top=1").status());
    }
    assertEquals(400, admin.get("/api/v1/Archive/Person" + filter("nothing eq 1")).status());
    assertEquals(404, admin.get("/api/v1/Invented%22name").status());
    Map<String, Double> after = samples();
    assertGrown(3, before, after, total("ChatSession", 200, ""));
    assertGrown(1, before, after, total("Person", 400, "UnknownColumn"));
    assertGrown(1, before, after, total("", 404, "UnknownArchive"));
    assertGrown(3, before, after, "arkiv_request_duration_seconds_count{archive=\"ChatSession\"}");
    assertFalse(after.keySet().stream().anyMatch(name -> name.contains("nvented")));
  }

  @Test
  void rowsBytesAndTheTimeInEachRoomAreSummedUp() {
    Map<String, Double> before = samples();
    Answer file = admin.get("/api/v1/Associate?$format=csv&$select=assocName");
    assertEquals(200, file.status(), file.body());
    String csv = file.body();
    Map<String, Double> after = samples();
    String ofArchive = "{archive=\"Associate\"}";
    assertGrown((int) csv.lines().count() - 1, before, after, "arkiv_rows_total" + ofArchive);
    int bytes = csv.getBytes(StandardCharsets.UTF_8).length;
    assertGrown(bytes, before, after, "arkiv_answer_bytes_total" + ofArchive);
    for (String room : List.of("read", "bind", "fetch", "write")) {
      String name = "arkiv_room_seconds_total{archive=\"Associate\",room=\"%s\"}";
      assertTrue(after.get(name.formatted(room)) > 0, room);
    }
  }

  /** Those too that never get past the door. */
  @Test
  void loginsAreCountedByWhatBecameOfThem() {
    Map<String, Double> before = samples();
    ArkivClient stranger = server.client();
    assertEquals(401, stranger.get("/api/v1/ChatTopic").status());
    assertEquals(401, stranger.as("tje0", "wrong").get("/api/v1/ChatTopic").status());
    assertEquals(401, stranger.with("Authorization", "SOTicket x").get(METRICS).status());
    Map<String, Double> after = samples();
    assertGrown(1, before, after, logins("none", "unauthorized"));
    assertGrown(1, before, after, logins("Basic", "wrong_credentials"));
    assertGrown(1, before, after, logins("SOTicket", "wrong_ticket"));
    assertTrue(after.get(logins("Basic", "accepted")) > 0);
  }

  private static String logins(String scheme, String outcome) {
    return "arkiv_logins_total{scheme=\"%s\",outcome=\"%s\"}".formatted(scheme, outcome);
  }

  @Test
  void whoPrefersItIsToldHowLongTheRequestWasInEachRoom() {
    String list = "/api/v1/ChatSession?$top=3";
    assertTrue(admin.get(list).headers().firstValue("Server-Timing").isEmpty());
    ArkivClient asking = admin.with("Prefer", "odata.maxpagesize=5, server-timing");
    for (String address : List.of(list, "/odata/v4/ChatSession?$top=3")) {
      Answer answer = asking.get(address);
      assertEquals(200, answer.status(), answer.body());
      String timing = answer.header("Server-Timing");
      assertTrue(
          timing.matches("(read|bind|fetch|write);dur=[0-9.]+(, (bind|fetch|write);dur=[0-9.]+)+"),
          timing);
      assertTrue(timing.contains("fetch;dur="), timing);
    }
  }

  /** Prometheus adds up buckets, each of which holds those before it. */
  @Test
  void bucketsGrowToTheCount() {
    assertEquals(200, admin.get("/api/v1/ChatTopic").status());
    Map<String, Double> samples = samples();
    String name = "arkiv_request_duration_seconds_";
    double last = 0;
    for (String bound : List.of("0.005", "0.1", "1.0", "60.0", "+Inf")) {
      double count = samples.get(name + "bucket{archive=\"ChatTopic\",le=\"" + bound + "\"}");
      assertTrue(count >= last, bound);
      last = count;
    }
    assertEquals(samples.get(name + "count{archive=\"ChatTopic\"}"), last);
    assertTrue(samples.get(name + "sum{archive=\"ChatTopic\"}") > 0);
  }

  @Test
  void aRequestIsALineOfTheLogWithoutItsValues() throws IOException {
    assertEquals(400, admin.get("/api/v1/ChatTopic" + filter("secretive eq 'value'")).status());
    server.awaitingLog("tje0 GET ChatTopic 400 UnknownColumn 0 rows ");
    assertFalse(server.logged().contains("secretive"));
  }

  @Test
  void aSlowQueryIsALineOfTheLogWithoutItsValues() throws IOException {
    String filter = filter("firstMessage contains 'hidden' and rating le 3 and topicId eq 2");
    assertEquals(200, admin.get("/api/v1/ChatSession" + filter + "&$orderBy=name").status());
    server.awaitingLog(
        " ms: ChatSession rows filtered by firstMessage contains and rating le and topicId eq"
            + " ordered by name; it lacks an index: chat_session (topic_id, rating)");
    assertFalse(server.logged().contains("hidden"));
    String counted = filter("firstMessage ends 'hidden'") + "&$top=0&$inlinecount=AllPages";
    assertEquals(200, admin.get("/api/v1/ChatSession" + counted).status());
    server.awaitingLog(" ms: ChatSession count filtered by firstMessage ends; no index leads");
  }

  /** The server that other tests share has no administrators. */
  @Test
  void whoAdministratesNothingIsRefused(ArkivClient other) {
    Answer refused = other.asAgent().get(METRICS);
    assertEquals(403, refused.status());
    assertEquals("Forbidden", refused.json().getString("ErrorType"));
    assertTrue(refused.body().contains("arkiv.admins"));
  }

  private static String filter(String condition) {
    return "?" + ArkivClient.option("$filter", condition);
  }

  private static void assertGrown(
      int by, Map<String, Double> before, Map<String, Double> after, String name) {
    assertTrue(after.containsKey(name), () -> name + " of " + after.keySet());
    assertEquals(by, after.get(name) - before.getOrDefault(name, 0.0), name);
  }

  private static String total(String archive, int status, String problem) {
    return "arkiv_requests_total{archive=\"%s\",status=\"%d\",problem=\"%s\"}"
        .formatted(archive, status, problem);
  }

  /** Every line of the answer is a comment or a sample, and each sample is there once. */
  private static Map<String, Double> samples() {
    return admin
        .get(METRICS)
        .body()
        .lines()
        .filter(line -> !line.startsWith("# "))
        .map(
            line -> {
              Matcher sample = SAMPLE.matcher(line);
              assertTrue(sample.matches(), line);
              return sample;
            })
        .collect(
            Collectors.toMap(sample -> sample.group(1), sample -> Double.valueOf(sample.group(2))));
  }
}
