package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.it.attack.Attack;
import io.arkiv.it.attack.Hostile;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others notice of clients that do not read, do not write, or ask for too much at once. */
@Tag("any-database")
@ExtendWith(ArkivServer.class)
class HostileClientsIT {

  private static final String LONG =
      "/api/v1/ChatSession?$top=100000&$mode=Full&" + LargeAnswerIT.MANY_COLUMNS;

  /** More than may be waited for at once; {@link Attack} alone makes it as many as you like. */
  private static final int HOSTILE = Integer.getInteger("arkiv.it.hostile", 100);

  private final ArkivClient client;

  HostileClientsIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @Test
  void oneUserHasFewLongAnswersAtATime() throws Exception {
    List<InputStream> underWay = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        HttpResponse<InputStream> answer = unread();
        underWay.add(answer.body());
        assertEquals(200, answer.statusCode());
      }
      Answer refused = client.get(LONG);
      assertEquals(503, refused.status(), refused.body());
      assertEquals("TooManyAnswers", refused.json().getString("ErrorType"));
      assertTrue(refused.json().getString("ErrorMessage").contains("arkiv.answers.long-per-user"));
      assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
      assertEquals(200, client.get("/api/v1/ChatSession?$top=100").status());
      AgentClient agent = AgentClient.of(client);
      String method = "GetArchiveListByColumnsWithHeader";
      JsonObject problem = agent.refused(503, method, AgentClient.chats("\"pageSize\":100000"));
      assertEquals("TooManyAnswers", problem.getString("ErrorType"));
      assertEquals(100, agent.result(method, AgentClient.chats("")).getJsonArray("Rows").size());
    } finally {
      for (InputStream body : underWay) {
        body.close();
      }
    }
    Eventually.becomes(() -> client.get(LONG).status() == 200, "who left is still counted");
  }

  @ParameterizedTest
  @EnumSource
  void lightRequestsAreServedMeanwhile(Hostile kind) throws Exception {
    HttpRequest request = client.request("/");
    String login =
        request.headers().firstValue("Authorization").orElseThrow().substring("Basic ".length());
    try (Attack attack = new Attack(request.uri(), login, HOSTILE, List.of(kind))) {
      double[] millis = Attack.light(request.uri(), login, 100);
      assertTrue(attack.goesOn(), "hostile clients are still there");
      assertEquals(0, Arrays.stream(millis).filter(each -> each < 0).count(), "all were served");
    }
    Eventually.becomes(() -> client.get(LONG).status() == 200, "nothing is held for long");
  }

  /** An answer whose client takes its head and nothing else. */
  private HttpResponse<InputStream> unread() throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(client.request(LONG), BodyHandlers.ofInputStream());
  }
}
