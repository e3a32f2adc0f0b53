package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the agent, and what it tells whom: as everywhere behind the door. */
@ExtendWith(ArkivServer.class)
class AgentRightsIT {

  private static final String PASSWORD = "agent";
  private static final int AGENT = 23;
  private static final String LIST = "GetArchiveListByColumnsWithHeader";

  private static TestUser user;

  private final ArkivClient client;
  private final AgentClient agent;

  AgentRightsIT(ArkivClient client) {
    this.client = client;
    this.agent = AgentClient.of(client.as(user.login(), PASSWORD));
  }

  @BeforeAll
  static void restrict(TestDatabase database, ArkivClient client) {
    user =
        TestUser.ofAgent(database, AGENT, PASSWORD)
            .mayOnly("ChatSession", null, "own", "rating,contact/name");
    ArkivClient asUser = client.as(user.login(), PASSWORD);
    Eventually.becomes(
        () -> asUser.get("/api/v1/ChatSession?$top=1&$orderBy=rating").status() == 400,
        "the rights do not hold");
  }

  @AfterAll
  static void forget() {
    user.forget();
  }

  @Test
  void rowsAndCountsAreTheCallers() {
    JsonObject expected =
        agent.client().get("/api/v1/ChatSession?$top=100000&$count=true&$select=agent").json();
    JsonObject found =
        agent.result(LIST, AgentClient.chats("\"columns\":[\"agent\"],\"pageSize\":100000"));
    assertEquals(expected.getString("odata.count"), String.valueOf(found.getInt("RowCount")));
    List<JsonObject> rows = found.getJsonArray("Rows").getValuesAs(JsonObject.class);
    assertEquals(Rows.keysOf(expected), AgentClient.keysOf(rows));
    assertFalse(rows.isEmpty());
    rows.forEach(
        row ->
            assertEquals(
                user.login(),
                row.getJsonObject("ColumnData").getJsonObject("agent").getString("DisplayValue")));
  }

  @Test
  void aHiddenColumnIsEmptyWhereItIsShownAndUnknownElsewhere() {
    JsonObject row =
        agent
            .result(LIST, AgentClient.chats("\"columns\":[\"rating\"],\"pageSize\":1"))
            .getJsonArray("Rows")
            .getJsonObject(0);
    assertEquals(
        "{\"DisplayValue\":\"\",\"TooltipHint\":\"\",\"LinkHint\":\"\"}",
        row.getJsonObject("ColumnData").getJsonObject("rating").toString());
    JsonObject filtered =
        agent.refused(
            400,
            LIST,
            AgentClient.chats(
                "\"restriction\":[{\"name\":\"rating\",\"operator\":\"=\",\"values\":[\"1\"]}]"));
    assertEquals("UnknownColumn", filtered.getString("ErrorType"));
    assertEquals("restriction[0].name", filtered.getString("Parameter"));
    JsonObject sorted =
        agent.refused(400, LIST, AgentClient.chats("\"sortOrder\":[{\"name\":\"contact/name\"}]"));
    assertEquals("UnknownColumn", sorted.getString("ErrorType"));
    List<String> names =
        agent.list("GetAvailableColumns", AgentClient.chats("")).stream()
            .map(column -> column.getString("Name"))
            .toList();
    assertTrue(names.contains("status") && !names.contains("rating"));
    assertFalse(names.contains("contact/name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GetProviderNames",
        "GetAvailableColumns",
        "GetAvailableEntities",
        LIST,
        "GetArchiveListByColumns2",
        "GetNothing",
        "GetNothing/at/all"
      })
  void nobodyIsAnsweredWithoutALogin(String method) {
    AgentClient nobody = AgentClient.of(client);
    assertEquals(401, nobody.post(method, AgentClient.chats("")).status());
    assertEquals(401, nobody.client().get(AgentClient.AGENT + method).status());
    assertEquals(401, nobody.with("Cookie", "ARKIV=a").post(method, "{").status());
    assertEquals(401, nobody.with("X-XSRF-TOKEN", "a").post(method, "{").status());
  }

  /** Other spellings of the address lead nowhere, or to the same door. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/Agents;x/Archive/GetProviderNames",
        "/api/v1/%41gents/Archive/GetProviderNames",
        "/api/v1//Agents/Archive/GetProviderNames",
        "/api/v1/Agents/Archive/./GetProviderNames",
        "/api/v1/x/../Agents/Archive/GetProviderNames",
        "/API/v1/Agents/Archive/GetProviderNames",
        "/odata/v1/Agents/Archive/GetProviderNames",
        "/odata/v4/v1/Agents/Archive/GetProviderNames",
        "/odata/v4/Agents/Archive/GetProviderNames",
        "/Agents/Archive/GetProviderNames"
      })
  void otherSpellingsOfTheAddressAreClosedToo(String address) {
    ArkivClient nobody = AgentClient.of(client).client();
    Answer answer = nobody.post(address, "{}");
    assertTrue(List.of(400, 401, 404, 405).contains(answer.status()), answer::toString);
    Answer known = AgentClient.of(client.asAgent()).client().post(address, "{}");
    assertTrue(known.status() != 200 || known.body().startsWith("["), known::toString);
    assertTrue(known.status() < 500, known::toString);
  }

  @Test
  void aTicketIsAsGoodAsAPassword() {
    String ticket =
        client.as(user.login(), PASSWORD).post("/api/v1/ticket", "").json().getString("ticket");
    AgentClient program = AgentClient.of(client.with("Authorization", "SOTicket " + ticket));
    assertEquals(200, program.post("GetProviderNames", "").status());
    AgentClient wrong = AgentClient.of(client.as(user.login(), "wrong"));
    assertEquals(401, wrong.post("GetProviderNames", "").status());
    AgentClient damaged = AgentClient.of(client.with("Authorization", "SOTicket x" + ticket));
    assertEquals(401, damaged.post("GetProviderNames", "").status());
  }

  @Test
  void aPageAsksWithItsSessionAndTheTokenOfTheHiddenField() {
    Answer begun = client.as(user.login(), PASSWORD).post("/api/v1/session", "");
    String token = begun.json().getString("xsrfToken");
    String cookies =
        begun.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.split(";", 2)[0])
            .reduce((one, other) -> one + "; " + other)
            .orElseThrow();
    AgentClient page = AgentClient.of(client.with("Cookie", cookies));
    assertEquals(401, page.post("GetProviderNames", "").status());
    assertEquals(401, page.with("X-XSRF-TOKEN", "x").post("GetProviderNames", "").status());
    assertEquals(200, page.with("X-XSRF-TOKEN", token).post("GetProviderNames", "").status());
    // a field of a JSON body proves nothing: pages elsewhere can send it
    assertEquals(401, page.post("GetProviderNames", "{\"XSRF_TOKEN\":\"" + token + "\"}").status());
  }
}
