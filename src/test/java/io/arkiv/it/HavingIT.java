package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that do not satisfy Having are left out as an independent evaluator leaves them out. */
@ExtendWith(ArkivServer.class)
class HavingIT {

  private final Rows rows;
  private final ArkivClient client;
  private final ComparedGroups groups;

  HavingIT(ArkivClient client) {
    this.client = client.asAgent();
    this.rows = new Rows(this.client);
    this.groups = new ComparedGroups(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GroupBy(name):Footer:HideDetail,Count(chatSessionId):HideDetail,Avg(rating):HideDetail|"
            + "Count(chatSessionId) gt 3 and Avg(rating) ge 3 or Avg(rating) isNull||",
        "GroupBy(status):1:Header:Footer:HideDetail,GroupBy(chatTopic/name):2:Footer:HideDetail,"
            + "GroupBy(rating):3:Footer:HideDetail,Count(name):HideDetail,Sum(rating):HideDetail,"
            + "Percent(rating):HideDetail|Count(name):2 gt 20 and Count(name) lt 30||",
        "GroupBy(contactId):Footer:HideDetail,Count(chatSessionId):HideDetail,"
            + "Sum(timeInQueue):HideDetail|Sum(timeInQueue) ge 1000||Count(chatSessionId) desc",
        "GroupBy(category):1:Header,GroupBy(name):2:Footer,chatSessionId,Count(agent),"
            + "Median(rating)|Count(agent):1 gt 2 and Median(rating) ne 3|chatSessionId le 250|",
        "GroupBy(name):Header:Footer,chatSessionId,Sum(rating)|Sum(rating) le 4|"
            + "chatSessionId le 200|Sum(rating) desc,whenRequested desc",
        "GroupBy(status):Footer,name,Count(name)|Count(name) gt 100000||"
      })
  void groupsThatDoNotFitAreLeftOut(String select, String having, String filter, String orderBy) {
    String rows = filter == null ? "" : filter;
    String order = orderBy == null ? "" : orderBy;
    groups.compare(select, order, rows, having);
    String options =
        ComparedGroups.options(select, order, rows, false)
            + "&"
            + ComparedGroups.options("", having);
    List<Map<String, Object>> expected =
        new Evaluator(select, order, having).evaluate(groups.plain(select, order, rows), false);
    boolean hasDetails = expected.stream().anyMatch(row -> row.get("EntityName").equals("chat"));
    String innermost = "footer:" + select.replaceAll(".*\\):([0-9]).*", "$1");
    String counted = hasDetails ? "chat" : innermost.length() == 8 ? innermost : "footer:1";
    assertEquals(
        expected.stream().filter(row -> row.get("EntityName").equals(counted)).count(),
        Long.parseLong(this.rows.ask(options + "&$count=true&$top=1").getString("odata.count")));
  }

  @Test
  void aWalkIsBoundToWhatItsGroupsSatisfy() {
    String select =
        "/api/v1/ChatSession?$select=GroupBy(name):Footer,CountAll(name)&$top=3&$options=";
    String link =
        client.get(select + "Having=CountAll(name)%20gt%201").json().getString("odata.nextLink");
    String token = "&" + link.substring(link.indexOf("$skiptoken="));
    assertEquals(200, client.get(select + "Having=CountAll(name)%20gt%201" + token).status());
    assertEquals(400, client.get(select + "Having=CountAll(name)%20gt%202" + token).status());
    Answer refused = client.get(select + "GrandTotal=true;having=Count(rating)%20gt%202");
    assertEquals("$options", refused.json().getString("Parameter"));
    assertEquals(23, refused.json().getInt("Position"));
  }
}
