package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are linked give the whole, each row once and in its order. */
@ExtendWith(ArkivServer.class)
class PagingIT {

  private final ArkivClient client;
  private final Rows rows;

  PagingIT(ArkivClient client) {
    this.client = client.asAgent();
    this.rows = new Rows(this.client);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chatSessionId",
        "chatSessionId desc",
        "whenRequested desc",
        "whenEnded",
        "whenEnded desc",
        "rating",
        "rating desc",
        "name",
        "name desc",
        "status",
        "status desc,whenRequested",
        "rating,name desc",
        "rating desc,name desc",
        "rating,whenStarted,name",
        "rating desc,whenStarted desc,name desc,queueLength",
        "contact/stop,rating desc",
        "category desc,companyName",
        "associateId,timeInQueue desc",
        "contactId desc",
        "updatedDate",
        "person/hasCompany desc,fullName",
        "person/email/emailAddress,person/personAddress/city desc",
        "nameDepartment,date desc"
      })
  void pagesJoinedGiveTheWhole(String orderBy) {
    List<Integer> whole = rows.ordered(orderBy);
    assertEquals(5000, whole.size());
    String options = "$select=chatSessionId&$top=617&" + ArkivClient.option("$orderBy", orderBy);
    assertEquals(whole, rows.walk(options));
    Set<Integer> kept = new HashSet<>(rows.keys(Rows.TRUTH));
    assertEquals(
        whole.stream().filter(kept::contains).toList(),
        rows.walk(options + "&" + ArkivClient.option("$filter", Rows.TRUTH)));
  }

  @Test
  void theLastPageHasNoLinkEvenWhenItIsFull() {
    JsonObject page = rows.ask("$filter=chatSessionId%20le%2010&$top=5");
    JsonObject last = rows.follow(URI.create(page.getString("odata.nextLink")));
    assertEquals(List.of(6, 7, 8, 9, 10), Rows.keysOf(last));
    assertTrue(last.isNull("odata.nextLink"));
  }

  @Test
  void theLinkKeepsTheQueryAndDropsTheSkip() {
    JsonObject page =
        rows.ask("$filter=name%20ne%20'%2525'&$top=3&$skip=7&$select=name&mine=a%2Bb");
    String link = page.getString("odata.nextLink");
    assertFalse(link.contains("$skip="), link);
    assertTrue(link.contains("$top=3") && link.contains("mine=a%2Bb"), link);
    assertEquals(List.of("name"), keysOf(rows.follow(URI.create(link))));
  }

  @Test
  void skipAndLinksMeet() {
    List<Integer> whole = rows.ordered("name desc");
    List<Integer> walked = rows.walk("$select=name&$orderBy=name%20desc&$top=1900&$skip=403");
    assertEquals(whole.subList(403, whole.size()), walked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chatSessionId desc",
        "whenRequested desc",
        "status,whenEnded desc",
        "rating desc,name",
        "person/lastName",
        "contact/name desc,whenRequested",
        "person/email/emailAddress",
        "nameDepartment,date desc"
      })
  void manyRowsAreSkippedAsFew(String orderBy) {
    List<Integer> whole = rows.ordered(orderBy);
    String order = "&$select=name&$top=900&" + ArkivClient.option("$orderBy", orderBy);
    assertEquals(whole.subList(2400, whole.size()), rows.walk("$skip=2400" + order));
    for (String filter :
        List.of(
            "status ne 'Closed' and year(whenRequested) ge 2000 or rating in (1,2)",
            "name contains 'a' and not (email eq 'Anna?') or rating in (1,2,3)",
            "contact/name ne 'Anna' and agent ne currentAssociate")) {
      String filtered = order + "&" + ArkivClient.option("$filter", filter);
      List<Integer> kept = rows.walk(filtered.substring(1));
      assertTrue(kept.size() > 600, filter);
      assertEquals(kept.subList(600, kept.size()), rows.walk("$skip=600" + filtered));
    }
  }

  @Test
  void plainColumnsAndPageSizeMayChangeOnAWalk() {
    JsonObject page = rows.ask("$orderBy=name&$top=10&$select=name");
    String link =
        page.getString("odata.nextLink").replace("$top=10", "$top=4").replace("=name&", "=rating&");
    link = link.replace("$orderBy=rating", "$orderBy=name");
    JsonObject next = rows.follow(URI.create(link));
    assertEquals(rows.ordered("name").subList(10, 14), Rows.keysOf(next));
  }

  @Test
  void noRowsAskedGiveNoRowsAndNoLink() {
    JsonObject page = rows.ask("$top=0");
    assertEquals(0, page.getJsonArray("value").size());
    assertTrue(page.isNull("odata.nextLink"));
  }

  @Test
  void protocolClientsMeanTheTotal() {
    ArkivClient protocol = client.with("MaxDataServiceVersion", "3.0");
    JsonObject page = protocol.get("/api/v1/ChatSession?$top=7").json();
    assertEquals(7, page.getJsonArray("value").size());
    assertTrue(page.isNull("odata.nextLink"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$skiptoken=abc",
        "$skiptoken=%00%01",
        "$skiptoken=ARk2BPTxAY1YAAAAAGsDqOAo8sLX__________8AAAAAAAAAAAAD__GnqA",
        "$skiptoken=AAAA"
      })
  void aDamagedTokenIsRefused(String options) {
    Answer answer = client.get("/api/v1/ChatSession?" + options);
    assertEquals(400, answer.status());
    assertEquals("$skiptoken", answer.json().getString("Parameter"));
  }

  @Test
  void aTokenOfAnotherQueryIsRefused() {
    String link = rows.ask("$orderBy=name&$top=1").getString("odata.nextLink");
    String token = link.substring(link.indexOf("$skiptoken="));
    assertNotEquals("", token);
    assertEquals(400, client.get("/api/v1/ChatSession?" + token).status());
    assertEquals(400, client.get("/api/v1/ChatSession?$orderBy=rating&" + token).status());
    assertEquals(
        400,
        client.get("/api/v1/ChatSession?$orderBy=name&$filter=rating%20eq%201&" + token).status());
    assertEquals(200, client.get("/api/v1/ChatSession?$orderBy=name&" + token).status());
  }

  private static List<String> keysOf(JsonObject page) {
    return page.getJsonArray("value").getJsonObject(0).keySet().stream().skip(2).toList();
  }
}
