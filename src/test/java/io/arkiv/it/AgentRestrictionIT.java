package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Restrictions of the Archive agent keep the rows that filters of GET keep. */
@ExtendWith(ArkivServer.class)
class AgentRestrictionIT {

  private final AgentClient agent;
  private final Rows rows;

  AgentRestrictionIT(ArkivClient client) {
    this.agent = AgentClient.of(client.asAgent());
    this.rows = new Rows(client.asAgent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chatSessionId gt 0 | {'name':'chatSessionId','operator':'>','values':['0']}",
        "getAllRows eq 1 | {'Name':'getAllRows','Operator':'eq','Values':['1']}",
        "getNoRows | {'name':'getNoRows'}",
        "name begins 'S' | {'name':'name','operator':'begins','values':['S'],'isActive':true}",
        "status oneOf (1,2) | {'name':'status','operator':'oneOf','values':['[I:1]','[I:2]']}",
        "category oneOf () | {'name':'category','operator':'oneOf','values':[]}",
        "category notOneOf (1,3) | {'name':'category','operator':'notOneOf','values':[1,3]}",
        "whenRequested thisYear | {'name':'whenRequested','operator':'thisYear','values':"
            + "['[D:01/01/2020]','[D:12/31/2020]'],'displayValues':['a','b'],'uniqueHash':5}",
        "whenRequested lastMonth | {'name':'whenRequested','operator':'lastMonth','values':[]}",
        "agent currentAssociate | {'name':'agent','operator':'currentAssociate','values':null}",
        "contact/stop set true | {'name':'contact/stop','operator':'set','values':[true]}",
        "contact/stop set | {'name':'contact/stop','operator':'set','values':[]}",
        "rating isNull | {'name':'rating','operator':'=','values':[null]}",
        "rating ge 3 and name contains 'a' | {'name':'rating','operator':'>=','values':['3']},"
            + "{'name':'name','operator':'contains','values':['a']}",
        "rating ge 3 or name contains 'a' | {'name':'rating','operator':'>=','values':['3'],"
            + "'interOperator':'Or'},{'name':'name','operator':'contains','values':['a']}",
        "(rating eq 1 or rating eq 2) and name contains 'e' | {'name':'rating','operator':'=',"
            + "'values':['1'],'interParenthesis':1,'interOperator':2},{'name':'rating',"
            + "'operator':'=','values':['2'],'interParenthesis':-1,'interOperator':1},"
            + "{'name':'name','operator':'contains','values':['e'],'interOperator':0}",
        "rating eq 1 | {'name':'rating','operator':'=','values':['1'],'interOperator':'Or'},"
            + "{'name':'nmae','operator':'x','isActive':false}",
        "person/fullName contains 'a' | {'name':'person/fullName','operator':'contains',"
            + "'values':['a'],'interParenthesis':0,'interOperator':'None','subRestrictions':null}",
      })
  void everyRestrictionKeepsTheRowsThatItsFilterKeeps(String filter, String restrictions) {
    List<Integer> expected = rows.keys(filter);
    String parts = "[" + restrictions.replace('\'', '"') + "]";
    String page = "\"columns\":[\"chatSessionId\"],\"page\":0,\"pageSize\":100000";
    for (String method : AgentClient.LISTS) {
      String key = method.endsWith("Columns") ? "restriction" : "Restrictions";
      String body = AgentClient.chats(page + ",\"" + key + "\":" + parts);
      assertEquals(expected, AgentClient.keysOf(rowsOf(method, body, expected.size())), body);
      String texts =
          AgentClient.chats(
              "\"columns\":\"chatSessionId\",\"page\":0,\"pageSize\":100000,\""
                  + key
                  + "\":"
                  + AgentClient.quoted(filter));
      assertEquals(
          expected, AgentClient.keysOf(rowsOf(method + "2", texts, expected.size())), texts);
    }
  }

  private List<JsonObject> rowsOf(String method, String body, int count) {
    if (!method.contains("Header")) {
      return agent.list(method, body);
    }
    JsonObject result = agent.result(method, body);
    assertEquals(count, result.getInt("RowCount"));
    return result.getJsonArray("Rows").getValuesAs(JsonObject.class);
  }
}
