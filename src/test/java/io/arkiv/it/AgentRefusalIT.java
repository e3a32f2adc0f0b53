package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Archive agent refuses, and where it says that something is wrong. */
@ExtendWith(ArkivServer.class)
class AgentRefusalIT {

  private static final String LIST = "GetArchiveListByColumns";

  private final ArkivClient client;
  private final AgentClient agent;

  AgentRefusalIT(ArkivClient client) {
    this.client = client;
    this.agent = AgentClient.of(client.asAgent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GetArchiveListByColumns | 'columns':['nmae'] | columns[0] | 0 | name",
        "GetArchiveListByColumns | 'columns':['name','GroupBy(nmae)'] | columns[1] | 8 | name",
        "GetArchiveListByColumns | 'sortOrder':[{'name':'nmae'}] | sortOrder[0].name | 0 | name",
        "GetArchiveListByColumns | 'sortOrder':[{'name':'name','direction':'up'}]"
            + " | sortOrder[0].direction | -1 | ''",
        "GetArchiveListByColumns | 'restriction':[{'name':'name','operator':'begin','values':['S']}]"
            + " | restriction[0].operator | 0 | begins",
        "GetArchiveListByColumnsWithHeader | 'Restrictions':[{'Name':'nmae','Operator':'=',"
            + "'Values':['S']}] | restrictions[0].name | 0 | name",
        "GetArchiveListByColumns | 'restrictions':[{'name':'rating','operator':'in',"
            + "'values':['1','b']}] | restrictions[0].values[1] | 0 | ''",
        "GetArchiveListByColumns | 'restrictions':[{'name':'rating','operator':'=','values':['1'],"
            + "'interParenthesis':-1}] | restrictions[0].interParenthesis | 0 | ''",
        "GetArchiveListByColumns | 'restrictions':[{'name':'rating','operator':'=','values':['1'],"
            + "'interOperator':'Xor'}] | restrictions[0].interOperator | -1 | Or",
        "GetArchiveListByColumns | 'restrictions':[{'name':'rating','operator':'=','values':['1'],"
            + "'subRestrictions':[{}]}] | restrictions[0].subRestrictions | -1 | ''",
        "GetArchiveListByColumns | 'restrictions':[{'nam':'rating'}]"
            + " | restrictions[0].nam | -1 | name",
        "GetArchiveListByColumns | 'restrictions':[{'name':'rating','isActive':'x'}]"
            + " | restrictions[0].isActive | -1 | ''",
        "GetArchiveListByColumns | 'restrictions':[5] | restrictions[0] | -1 | ''",
        "GetArchiveListByColumns | 'restrictions':'rating eq 1' | restrictions | -1 | ''",
        "GetArchiveListByColumns | 'restrictons':[] | restrictons | -1 | restrictions",
        "GetArchiveListByColumns | 'restriction':[],'restrictions':[] | restrictions | -1 | ''",
        "GetArchiveListByColumns | 'columns':'name' | columns | -1 | ''",
        "GetArchiveListByColumns | 'page':0,'PAGE':1 | PAGE | -1 | ''",
        "GetArchiveListByColumns | 'page':1.5 | page | -1 | ''",
        "GetArchiveListByColumns | 'page':1e9 | page | -1 | ''",
        "GetArchiveListByColumns | 'page':2147483647,'pageSize':2 | page | -1 | ''",
        "GetArchiveListByColumns | 'page':-2147483648 | page | -1 | ''",
        "GetArchiveListByColumns | 'page':99999999999999999999 | page | -1 | ''",
        "GetArchiveListByColumns | 'pageSize':-1 | pageSize | -1 | ''",
        "GetArchiveListByColumns | 'pageSize':{} | pageSize | -1 | ''",
        "GetArchiveListByColumnsWithHeader | 'options':'GrandTotal=x' | options | -1 | ''",
        "GetArchiveListByColumnsWithHeader | 'options':'Having=Sum(rating) gt 1' | options | 7 | ''",
        "GetArchiveListByColumns2 | 'restrictions':'name begin \\u0027S\\u0027'"
            + " | restrictions | 5 | begins",
        "GetArchiveListByColumnsWithHeader2 | 'restriction':'nmae eq 1' | restriction | 0 | name",
        "GetArchiveListByColumns2 | 'columns':'name,nmae' | columns | 5 | name",
        "GetArchiveListByColumns2 | 'sortOrder':'name,nmae desc' | sortOrder | 5 | name",
        "GetArchiveListByColumns2 | 'columns':['name'] | columns | -1 | ''",
        "GetArchiveListByColumns2 | 'entities':['chat'] | entities | -1 | ''",
      })
  void whatIsWrongIsToldOfItsKey(
      String method, String members, String key, int position, String suggestion) {
    JsonObject error = agent.refused(400, method, AgentClient.chats(members.replace('\'', '"')));
    assertTrue(error.getBoolean("Error"));
    assertEquals(key, error.getString("Parameter", null), error::toString);
    assertEquals(position, error.getInt("Position", -1), error::toString);
    assertEquals(suggestion, error.getString("Suggestion", ""), error::toString);
  }

  @Test
  void archivesAndMethodsThatAreNotThereAreToldFromThoseThatAre() {
    String misspelt = "{\"providerName\":\"ChatSesion\"}";
    JsonObject archive = agent.refused(404, "GetAvailableColumns", misspelt);
    assertEquals("ChatSession", archive.getString("Suggestion"));
    JsonObject none = agent.refused(400, LIST, "{}");
    assertEquals("providerName", none.getString("Parameter"));
    JsonObject method = agent.refused(404, "GetArchiveListByColumn", "{}");
    assertEquals("GetArchiveListByColumns", method.getString("Suggestion"));
    assertEquals(404, agent.post("GetArchiveListByColumns/x", "{}").status());
    assertEquals(404, agent.client().post("/api/v1/Agents/Contact/GetContact", "{}").status());
    Answer get = client.asAgent().get(AgentClient.AGENT + LIST);
    assertEquals(405, get.status());
    assertTrue(get.header("Allow").contains("POST"), get.header("Allow"));
    ArkivClient xml = client.asAgent().with("Accept", "text/xml");
    assertEquals(406, xml.post(AgentClient.AGENT + LIST, AgentClient.chats("")).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "}",
        "[]",
        "5",
        "\"a\"",
        "{\"page\"}",
        "{\"page\":}",
        "{\"page\":0}}",
        "{\"page\":0} {}",
        "providerName=ChatSession",
        "{\"page\":00}",
        "{'page':0}",
        "\u0000"
      })
  void aBodyThatIsNoObjectIsToldSo(String body) {
    JsonObject error = agent.refused(400, LIST, body);
    assertEquals("BadBody", error.getString("ErrorType"), error::toString);
  }

  @Test
  void bodiesHaveLimits() {
    String deep = "{\"restrictions\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals("QueryTooLarge", agent.refused(400, LIST, deep).getString("ErrorType"));
    String objects = "{\"context\":".repeat(10_000) + "1" + "}".repeat(10_000);
    assertEquals("QueryTooLarge", agent.refused(400, LIST, objects).getString("ErrorType"));
    String huge = "{\"context\":\"" + "a".repeat(1 << 20) + "\"}";
    assertEquals(413, agent.post(LIST, huge).status());
    String digits = AgentClient.chats("\"page\":" + "9".repeat(500_000));
    assertEquals("page", agent.refused(400, LIST, digits).getString("Parameter"));
    String term = "{\"name\":\"rating\",\"operator\":\"=\",\"values\":[\"1\"],\"interOperator\":2}";
    String many = AgentClient.chats("\"restrictions\":[" + (term + ",").repeat(2_000) + term + "]");
    assertEquals("restrictions[2000].name", agent.refused(400, LIST, many).getString("Parameter"));
    String thousand =
        AgentClient.chats("\"restrictions\":[" + (term + ",").repeat(1_999) + term + "]");
    assertEquals(200, agent.post(LIST, thousand).status());
  }
}
