package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.fuzz.FuzzRun;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is asked is answered, or refused in its own words: by no 5xx, in no time that anybody
 * would call a hang, and without a word of what is inside.
 */
@ExtendWith(ArkivServer.class)
class FuzzIT {

  private static final int SECONDS = 15;
  private static final int CLIENTS = 4;

  /** Far from what it takes, but no busy machine takes it. */
  private static final Duration HANG = Duration.ofSeconds(30);

  private static final Pattern INSIDES =
      Pattern.compile(
          "io\\.arkiv|java\\.|jakarta\\.|org\\.[a-z]+\\.|Exception\\b|SQL|JDBC|ERROR:|select .* from"
              + "|chat_session|chat_topic|usergroup_id|Payara|GlassFish|Grizzly|Jersey|EclipseLink");

  private final ArkivClient client;
  private final TestDatabase database;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

  FuzzIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  @Test
  void everyRequestIsAnsweredOrRefused() {
    String link =
        client
            .asAgent()
            .get("/api/v1/ChatSession?$orderBy=name%20desc,rating&$top=3")
            .json()
            .getString("odata.nextLink");
    String token = URI.create(link).getQuery().replaceFirst(".*skiptoken=", "");
    TestUser user = TestUser.add(database, "right");
    byte[] login = (user.login() + ":right").getBytes(StandardCharsets.US_ASCII);
    String authorization = "Basic " + Base64.getEncoder().encodeToString(login);
    FuzzRun run = FuzzRun.lasting(SECONDS);
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      IntStream.range(0, CLIENTS)
          .mapToObj(part -> new FuzzedRequests(run.random(part), token, authorization))
          .map(requests -> CompletableFuture.runAsync(() -> ask(run, requests), threads))
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      threads.shutdown();
    }
    System.out.println(run.made() + " requests, " + run);
    assertEquals("", String.join("\n\n", faults), run.toString());
  }

  private void ask(FuzzRun run, FuzzedRequests requests) {
    while (run.hasNext() && faults.size() < 20) {
      FuzzedRequests.Request request = requests.next();
      long begin = System.nanoTime();
      try {
        Answer answer = request.send(client.asAgent());
        String fault = fault(request, answer);
        if (System.nanoTime() - begin > HANG.toNanos()) {
          fault = "it hangs";
        }
        if (fault != null) {
          faults.add(fault + "\n" + request + "\n" + answer.status() + " " + answer.body());
        }
      } catch (RuntimeException broken) {
        faults.add(broken + " by " + broken.getCause() + "\n" + request);
      }
    }
  }

  /** What is wrong with an answer; null for nothing. */
  private static String fault(FuzzedRequests.Request request, Answer answer) {
    if (answer.status() >= 500) {
      return "a defect";
    }
    boolean isJson = answer.header("Content-Type").contains("json");
    if (isJson) {
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        reader.readValue();
      } catch (JsonException malformed) {
        return "no JSON: " + malformed.getMessage();
      }
    }
    if (answer.status() == 200) {
      return null;
    }
    if (!answer.body().contains("ErrorType")) {
      return "no problem of ours";
    }
    Matcher inside = INSIDES.matcher(answer.body());
    boolean isTold = inside.find() && !request.text().contains(inside.group());
    return isTold ? "it tells of " + inside.group() : null;
  }
}
