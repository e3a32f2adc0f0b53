package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Asks an archive for rows and gives their primary keys. */
record Rows(ArkivClient client, String archive) {

  /** Those of the archive that the service began with. */
  Rows(ArkivClient client) {
    this(client, "ChatSession");
  }

  /**
   * A filter to put beside others: H2 refuses it in a statement whose values the provider has
   * written into it instead of binding them.
   */
  static final String TRUTH = "contact/stop ne true";

  /** The keys of all rows that a filter keeps, in one answer. */
  List<Integer> keys(String filter) {
    return keys(filter, archive.equals("ChatSession") ? "chatSessionId" : "PrimaryKey");
  }

  /** The same with other columns fetched. */
  List<Integer> keys(String filter, String select) {
    return keysOf(
        ask(
            ArkivClient.option("$filter", filter)
                + "&"
                + ArkivClient.option("$select", select)
                + "&$top=100000"));
  }

  /** The keys of all rows in an order, in one answer. */
  List<Integer> ordered(String orderBy) {
    return keysOf(
        ask("$select=chatSessionId&$top=100000&" + ArkivClient.option("$orderBy", orderBy)));
  }

  /** The keys of all pages together, following each link. */
  List<Integer> walk(String options) {
    List<Integer> keys = new ArrayList<>();
    JsonObject page = ask(options);
    while (true) {
      keys.addAll(keysOf(page));
      if (page.isNull("odata.nextLink")) {
        return keys;
      }
      URI link = URI.create(page.getString("odata.nextLink"));
      page = follow(link);
    }
  }

  /** The page behind a link. */
  JsonObject follow(URI link) {
    Answer answer = client.get(link.getRawPath() + "?" + link.getRawQuery());
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  /** The answer to a query that is right. */
  JsonObject ask(String options) {
    Answer answer = client.get("/api/v1/" + archive + "?" + options);
    assertEquals(200, answer.status(), () -> options + "\n" + answer.body());
    return answer.json();
  }

  static List<Integer> keysOf(JsonObject page) {
    return page.getJsonArray("value").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getInt("PrimaryKey"))
        .toList();
  }
}
