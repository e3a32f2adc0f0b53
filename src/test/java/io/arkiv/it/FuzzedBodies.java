package io.arkiv.it;

import io.arkiv.fuzz.Corpus;
import io.arkiv.fuzz.Mutator;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Random;

/** Makes bodies for the Archive agent nobody means to send: right but for some changes. */
final class FuzzedBodies {

  private static final List<String> METHODS =
      List.of(
          "GetArchiveListByColumns",
          "GetArchiveListByColumnsWithHeader",
          "GetArchiveListByColumns2",
          "GetArchiveListByColumnsWithHeaderWithContext2",
          "GetAvailableColumns",
          "GetProviderNames");

  private final Random random;
  private final Mutator filters;
  private final Mutator columns;
  private final Mutator orders;
  private final Mutator parts;
  private final Mutator json;

  FuzzedBodies(Random random) {
    this.random = random;
    this.filters = new Mutator(random, Corpus.golden("filter"));
    this.columns = new Mutator(random, Corpus.golden("select"));
    this.orders = new Mutator(random, Corpus.golden("orderBy"));
    this.parts =
        new Mutator(
            random,
            new Corpus(
                List.of(
                    "rating",
                    "name",
                    "contact/name",
                    "category",
                    "whenRequested",
                    "agent",
                    "=",
                    "begins",
                    "oneOf",
                    "between",
                    "thisYear",
                    "set",
                    "[I:5]",
                    "[D:05/28/2020]",
                    "[A:1,2]",
                    "S",
                    "2147483648",
                    "2020-05-28T15:00:00",
                    "true",
                    "chat")));
    this.json =
        new Mutator(
            random,
            new Corpus(
                List.of(
                    AgentClient.chats(
                        "\"columns\":[\"name\"],\"sortOrder\":[{\"name\":\"name\",\"direction\":"
                            + "\"DESC\"}],\"restriction\":[{\"name\":\"rating\",\"operator\":\">=\","
                            + "\"values\":[\"3\"],\"isActive\":true,\"interParenthesis\":1,"
                            + "\"interOperator\":\"Or\"},{\"name\":\"name\",\"operator\":\"begins\","
                            + "\"values\":[\"S\"],\"interParenthesis\":-1}],\"page\":0,"
                            + "\"pageSize\":3"),
                    AgentClient.chats(
                        "\"columns\":\"name\",\"restriction\":\"rating ge 3\",\"page\":-1,"
                            + "\"pageSize\":3,\"options\":\"GrandTotal=true\""))));
  }

  /** A method, mostly one of those that there are. */
  String method() {
    return METHODS.get(random.nextInt(random.nextInt(4) == 0 ? METHODS.size() : 4));
  }

  /** A body for it. */
  String body(String method) {
    return random.nextInt(3) == 0 ? json.next() : object(method.endsWith("2")).build().toString();
  }

  private JsonObjectBuilder object(boolean isInTexts) {
    JsonObjectBuilder body = Json.createObjectBuilder().add("providerName", "ChatSession");
    body.add("pageSize", 3).add("page", random.nextInt(5) - 2);
    if (isInTexts) {
      body.add("restriction", filters.next());
      if (random.nextInt(3) == 0) {
        body.add("columns", columns.next()).add("sortOrder", orders.next());
      }
      return body;
    }
    JsonArrayBuilder restrictions = Json.createArrayBuilder();
    for (int count = random.nextInt(5); count > 0; count--) {
      restrictions.add(restriction());
    }
    body.add("restrictions", restrictions);
    if (random.nextInt(3) == 0) {
      body.add("columns", Json.createArrayBuilder().add(parts.next()).add(columns.next()));
      body.add(
          "sortOrder",
          Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", parts.next())));
      body.add("entities", Json.createArrayBuilder().add(parts.next()));
    }
    return body;
  }

  private JsonObjectBuilder restriction() {
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (int count = random.nextInt(3); count > 0; count--) {
      values.add(parts.next());
    }
    return Json.createObjectBuilder()
        .add("name", parts.next())
        .add("operator", parts.next())
        .add("values", values)
        .add("isActive", random.nextInt(5) > 0)
        .add("interParenthesis", random.nextInt(5) - 2)
        .add("interOperator", random.nextInt(3));
  }
}
