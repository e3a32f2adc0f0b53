package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups and totals are those of an independent evaluator over all rows, on every page. */
@ExtendWith(ArkivServer.class)
class AggregationIT {

  private static final String EVERY_TOTAL =
      "Count(name),CountAll(name),Sum(rating),Avg(rating),Min(whenRequested),Max(whenEnded),"
          + "Median(timeInQueue),Percent(rating),Count(chatSessionId),Min(name),Max(name)";

  private final Rows rows;
  private final ArkivClient client;
  private final ComparedGroups groups;

  AggregationIT(ArkivClient client) {
    this.client = client.asAgent();
    this.rows = new Rows(this.client);
    this.groups = new ComparedGroups(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GroupBy(status):Footer:HideDetail,Count(chatSessionId):HideDetail||",
        "GroupBy(status):Footer,HideDetail,Count(chatSessionId):HideDetail||",
        "groupby(status):footer:hidedetail,COUNTALL(rating):hidedetail||",
        "GroupBy(status):Header:HideDetail,Count(contactId):HideDetail,Avg(rating):HideDetail||"
            + " rating ge 0",
        "GroupBy(chatTopic/name):Footer:HideDetail,Sum(rating):HideDetail,Median(rating):HideDetail||",
        "GroupBy(name):Footer:HideDetail,CountAll(chatSessionId):HideDetail|| name begins 'a'",
        "GroupBy(rating):Footer:HideDetail,Count(name):HideDetail,Min(name):HideDetail||",
        "GroupBy(category):Footer:HideDetail,Count(companyName):HideDetail||",
        "GroupBy(contactId):Footer:HideDetail,Count(chatSessionId):HideDetail||",
        "GroupBy(agent):Footer:HideDetail,Percent(rating):HideDetail||",
        "GroupBy(contact/stop):Footer:HideDetail,Count(chatSessionId):HideDetail||",
        "GroupBy(person/email/emailAddress):Footer:HideDetail,CountAll(rating):HideDetail||",
        "GroupBy(type):Footer:HideDetail,Count(type):HideDetail,CountAll(icon):HideDetail||",
        "GroupBy(getAllRows):Footer:HideDetail,Count(getAllRows):HideDetail,"
            + "CountAll(recordTypeText):HideDetail,Max(icon):HideDetail||",
        "GroupBy(status/name):Header:HideDetail,Count(chatSessionId):HideDetail||",
        "GroupBy(type):1:Header:HideDetail,GroupBy(status/id):2:Footer:HideDetail,"
            + "GroupBy(status):3:Footer:HideDetail,Count(category/name):HideDetail||",
        "GroupBy(contact/postAddress/wgs84latitude):Footer:HideDetail,"
            + "Sum(contact/postAddress/wgs84longitude):HideDetail,"
            + "Median(contact/postAddress/wgs84latitude):HideDetail|"
            + "Sum(contact/postAddress/wgs84longitude) desc|",
        "GroupBy(duration):Footer:HideDetail,Sum(duration):HideDetail,Min(duration):HideDetail"
            + "|Max(duration) desc|",
        "GroupBy(status):Footer:HideDetail,GroupBy(rating):HideDetail,Count(name):HideDetail||",
        "GroupBy(status):Footer:HideDetail,Avg(timeInQueue):NoNegative:HideDetail,"
            + "Avg(rating):OnlyPositive:HideDetail||",
        "Count(name):HideDetail,Sum(rating):HideDetail,Median(rating):HideDetail||",
        "Sum(rating):HideDetail,Count(name):HideDetail|| getNoRows",
        "GroupBy(status):Footer:HideDetail,Sum(rating):HideDetail|| getNoRows",
        "GroupBy(DatePart(whenRequested):YearMonth):1:Footer:HideDetail,"
            + "GroupBy(chatTopic/name):2:Footer:HideDetail,Count(chatSessionId):HideDetail||",
        "GroupBy(DatePart(whenRequested):Year):1:Header:HideDetail,"
            + "GroupBy(status):2:Header:Footer:HideDetail,"
            + "GroupBy(rating):3:Footer:HideDetail,Count(name):HideDetail,"
            + "Median(rating):HideDetail,Percent(rating):HideDetail||",
        "GroupBy(status):Footer:HideDetail,Count(chatSessionId):HideDetail"
            + "|Count(chatSessionId) desc|",
        "GroupBy(status):Footer:HideDetail,Avg(rating):HideDetail|Avg(rating)|",
        "GroupBy(status):1:Footer:HideDetail,GroupBy(rating):2:Footer:HideDetail,"
            + "Count(chatSessionId):HideDetail|Count(chatSessionId) desc|",
        "GroupBy(status):1:Footer:HideDetail,GroupBy(name):2:Footer:HideDetail,"
            + "Count(chatSessionId):HideDetail,Max(whenEnded):HideDetail"
            + "|Max(whenEnded) desc,GroupBy(name) desc|",
        "GroupBy(name):Footer:HideDetail,Min(companyName):HideDetail|Min(companyName) desc|",
        "GroupBy(status):Footer:HideDetail,Sum(rating):HideDetail|GroupBy(status):Footer desc|",
        "GroupBy(status):Header:Footer,chatSessionId,Count(name),Sum(rating)|| rating ge 4",
        "GroupBy(status):Header,name,Count(name):Footer|name desc| chatSessionId le 900",
        "GroupBy(name):Header:Footer,chatSessionId,Avg(rating),Max(name)|rating desc|"
            + " chatSessionId le 700",
        "GroupBy(status):1:Header:Footer,GroupBy(rating):2:Header:Footer,"
            + EVERY_TOTAL
            + "|whenRequested desc| chatSessionId le 1200",
        "GroupBy(status):1:HideDetail,GroupBy(chatTopic/name):2:Header:HideDetail,"
            + EVERY_TOTAL
            + "|| chatSessionId le 700",
        EVERY_TOTAL + "|| chatSessionId le 800",
        EVERY_TOTAL + "|| getNoRows",
        "chatSessionId,Sum(rating):Header|name| chatSessionId le 300",
        "GroupBy(status):Header,chatSessionId,Count(name):Footer|Count(name) desc|"
            + " chatSessionId le 900",
        "GroupBy(status):1:Header:Footer,GroupBy(rating):2:Footer,chatSessionId,Percent(rating)"
            + "|Sum(rating) desc,name| chatSessionId le 900",
        "GroupBy(chatSessionId):Header,name,Count(name)|| chatSessionId le 120",
        "GroupBy(contact/stop):Header:Footer,chatSessionId,Count(contactId)"
            + "|GroupBy(contact/stop) desc| chatSessionId le 400",
        "GroupBy(whenEnded):Footer,chatSessionId,Count(status)|| chatSessionId le 300",
        "GroupBy(type):Header,chatSessionId,Count(icon)|| chatSessionId le 300",
        "GroupBy(type):1:Header,GroupBy(status):2:Footer,chatSessionId,Count(name)"
            + "|GroupBy(type) desc,name| chatSessionId le 300",
        "GroupBy(category):Header:Footer,chatSessionId,Count(agent),Median(rating)|"
            + "GroupBy(category) desc| chatSessionId le 1500",
      })
  void theAnswerIsThatOfTheEvaluator(String select, String orderBy, String filter) {
    groups.compare(select, orderBy == null ? "" : orderBy, filter == null ? "" : filter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Year",
        "Quarter",
        "Month",
        "Day",
        "DayOfYear",
        "DayOfWeek",
        "DayOfWeekFromMonday",
        "Hour",
        "Weekno",
        "YearMonth",
        "YearWeekno",
        "YearQuarter",
        "YearWeekAsISODate",
        "ISODate",
        "ISODateHour"
      })
  void everyPartOfADateGroups(String part) {
    groups.compare(
        "GroupBy(DatePart(whenEnded):"
            + part
            + "):Footer:HideDetail,Count(chatSessionId):HideDetail,"
            + "Max(DatePart(whenRequested):"
            + part
            + "):HideDetail,Count(DatePart(whenRequested):"
            + part
            + "):HideDetail",
        "",
        "");
    groups.compare(
        "GroupBy(DatePart(whenRequested):"
            + part
            + "):Header,chatSessionId,DatePart(whenEnded):"
            + part
            + ",Count(DatePart(whenEnded):"
            + part
            + "):Footer,Min(DatePart(whenEnded):"
            + part
            + ")",
        "",
        "chatSessionId le 400");
  }

  @Test
  void theSampleOfTheIssueAnswers() {
    JsonObject page =
        rows.ask(
            "$select=GroupBy(chatTopic/name):Header,Count(chatSessionId):Footer"
                + "&$options=GrandTotal=true&$top=6000");
    List<Map<String, Object>> all = ComparedGroups.valuesOf(page, List.of());
    assertEquals("header:1", all.get(0).get("EntityName"));
    assertEquals("grandtotal", all.get(all.size() - 1).get("EntityName"));
    assertEquals(
        BigDecimal.valueOf(5000), all.get(all.size() - 1).get("Count(chatSessionId):Footer"));
  }

  @Test
  void rowsAreGroupedByTheirKind() {
    JsonObject first =
        rows.ask(ArkivClient.option("$select", "GroupBy(EntityName):Header,PrimaryKey") + "&$top=3")
            .getJsonArray("value")
            .getJsonObject(0);
    assertEquals("header:1", first.getString("EntityName"));
    assertEquals("chat", first.getString("GroupBy(EntityName):Header"));
  }

  @Test
  void aGrandTotalOfNothingIsARowOfNulls() {
    JsonObject page =
        rows.ask("$select=name&$options=GrandTotal=true&$filter=chatSessionId%20le%203");
    assertEquals(4, page.getJsonArray("value").size());
    JsonObject last = page.getJsonArray("value").getJsonObject(3);
    assertEquals("grandtotal", last.getString("EntityName"));
    assertEquals(1, last.getInt("PrimaryKey"));
    assertTrue(last.isNull("name"));
    JsonObject first = rows.ask("$select=name&$options=grandtotal=TRUE&$top=2");
    assertEquals(2, first.getJsonArray("value").size());
  }

  @Test
  void groupsAreCountedWhereNoRowsComeOut() {
    String groups =
        ArkivClient.option("$select", "GroupBy(status):Footer:HideDetail,Count(name):HideDetail");
    JsonObject page = rows.ask(groups + "&$count=true");
    assertEquals(String.valueOf(page.getJsonArray("value").size()), page.getString("odata.count"));
    assertEquals(
        "5000", rows.ask("$select=GroupBy(status),name&$count=true").getString("odata.count"));
  }

  @Test
  void functionsMayNotChangeOnAWalk() {
    String link =
        rows.ask("$select=GroupBy(status):Footer,name&$top=3").getString("odata.nextLink");
    String token = link.substring(link.indexOf("$skiptoken="));
    String path = "/api/v1/ChatSession?";
    assertEquals(400, client.get(path + "$select=name&" + token).status());
    assertEquals(400, client.get(path + "$select=GroupBy(rating):Footer,name&" + token).status());
    assertEquals(
        400, client.get(path + "$select=GroupBy(status):Footer:HideDetail&" + token).status());
    assertEquals(200, client.get(path + "$select=GroupBy(status):Footer,rating&" + token).status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$select|Sum(name)|0|UnfitOperator",
        "$select|name,Summ(rating)|5|UnknownOperator",
        "$select|GroupBy(DatePart(date):Fortnight)|23|UnknownOperator",
        "$select|GroupBy(name):12|14|BadValue",
        "$select|GroupBy(name):1,GroupBy(rating):3|32|BadValue",
        "$select|Count(nmae)|6|UnknownColumn",
        "$select|Expression(a;b):Multiply|0|UnknownOperator",
        "$orderBy|Count(name)|0|UnfitOperator"
      })
  void whatCannotBeTotalledIsRefusedWithItsPlace(
      String option, String value, int position, String type) {
    Answer answer = client.get("/api/v1/ChatSession?" + ArkivClient.option(option, value));
    assertEquals(400, answer.status(), answer.body());
    assertEquals(option, answer.json().getString("Parameter"));
    assertEquals(position, answer.json().getInt("Position"));
    assertEquals(type, answer.json().getString("ErrorType"));
  }
}
