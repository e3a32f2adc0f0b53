package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rights hold in every archive as plain SQL says them: those to chats for their messages, too, as
 * long as nobody names the messages.
 */
@ExtendWith(ArkivServer.class)
class ArchiveRightsIT {

  private static final String PASSWORD = "rights";

  private static final String CHATS =
      "chat_session s left join ejuser u on u.id = s.user_id"
          + " left join chat_topic c on c.id = s.topic_id";

  private static final Map<Caller, TestUser> USERS = new EnumMap<>(Caller.class);

  private final ArkivClient client;
  private final TestDatabase database;

  ArchiveRightsIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  /** An agent with rights, and what SQL says of the messages that they let be seen. */
  enum Caller {
    OWN_CHATS(21, ofChats("u.associate_id = 21")),
    SOME_CHATS(22, ofChats("c.name = 'Sales' or s.rating is null or s.rating <> 5")),
    NO_CHATS(23, "1 = 0"),
    EVERY_MESSAGE(24, "1 = 1"),
    SOME_MESSAGES(25, "t.type = 3 or " + ofChats("u.associate_id = 25")),
    OWN_PEOPLE(26, "1 = 1");

    private final int associateId;
    private final String ofMessages;

    Caller(int associateId, String ofMessages) {
      this.associateId = associateId;
      this.ofMessages = ofMessages;
    }

    private static String ofChats(String condition) {
      return "t.session_id in (select s.id from " + CHATS + " where " + condition + ")";
    }
  }

  @BeforeAll
  static void giveRights(TestDatabase database, ArkivClient client) {
    for (Caller caller : Caller.values()) {
      USERS.put(caller, TestUser.ofAgent(database, caller.associateId, PASSWORD));
    }
    USERS
        .get(Caller.OWN_CHATS)
        .mayOnly("ChatSession", null, "own", "rating, firstMessage, name, chatTopic");
    USERS
        .get(Caller.SOME_CHATS)
        .mayOnly(null, "chat", "chatTopic/name eq 'Sales' or rating ne 5", null);
    USERS.get(Caller.NO_CHATS).mayOnly("ChatSession", null, "none", null);
    USERS
        .get(Caller.EVERY_MESSAGE)
        .mayOnly("ChatSession", null, "none", "firstMessage")
        .mayOnly("ChatMessage", null, "all", "author");
    USERS
        .get(Caller.SOME_MESSAGES)
        .mayOnly("ChatMessage", "chatMessage", "type eq 'Event'", null)
        .mayOnly(null, "chatMessage", "own", null);
    TestUser last =
        USERS
            .get(Caller.OWN_PEOPLE)
            .mayOnly("Person", "person", "own", "email, contact/name")
            .mayOnly("Contact,Associate,ChatTopic", null, "group", null);
    Rows rows = new Rows(client.as(last.login(), PASSWORD), "ChatTopic");
    Eventually.becomes(
        () -> rows.ask("$top=1").getJsonArray("value").isEmpty(), "the rights do not hold");
  }

  @AfterAll
  static void takeThemBack() {
    USERS.values().forEach(TestUser::forget);
  }

  private Rows rowsOf(Caller caller, String archive) {
    return new Rows(client.as(USERS.get(caller).login(), PASSWORD), archive);
  }

  private List<Integer> keysOf(String sql) {
    return database.rows(sql).stream().map(row -> ((Number) row.get(0)).intValue()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void messagesFollowTheRulesOfTheirChatsUntilTheyHaveTheirOwn(Caller caller) {
    Rows rows = rowsOf(caller, "ChatMessage");
    List<Integer> expected =
        keysOf("select t.id from chat_message t where (" + caller.ofMessages + ") order by 1");
    assertEquals(expected, rows.walk("$select=PrimaryKey&$top=211"));
    JsonObject page = rows.ask("$top=0&$inlinecount=allpages&$options=GrandTotal=true");
    assertEquals(String.valueOf(expected.size()), page.getString("odata.count"));
    String count = "CountAll(chatMessageId):HideDetail:Footer";
    List<JsonObject> bands =
        rows.ask(ArkivClient.option("$select", "GroupBy(type/id):HideDetail," + count))
            .getJsonArray("value")
            .getValuesAs(JsonObject.class);
    assertEquals(expected.size(), bands.stream().mapToInt(band -> band.getInt(count)).sum());
  }

  @ParameterizedTest
  @EnumSource(names = {"OWN_CHATS", "SOME_CHATS", "NO_CHATS"})
  void soDoTheChatsThatTheyLeadTo(Caller caller) {
    List<Integer> expected =
        keysOf(
            "select distinct t.session_id from chat_message t join chat_session x on x.id ="
                + " t.session_id where ("
                + caller.ofMessages
                + ") order by 1");
    assertEquals(
        expected, rowsOf(caller, "ChatMessage").walk("$entities=chat&$select=PrimaryKey&$top=50"));
  }

  @ParameterizedTest
  @CsvSource({
    "OWN_CHATS, message",
    "OWN_CHATS, chatSession/text",
    "OWN_CHATS, chatSession/rating",
    "OWN_CHATS, author",
    "OWN_CHATS, chatSession/chatTopic/name",
    "EVERY_MESSAGE, author"
  })
  void whatTheyHideIsUnknown(Caller caller, String column) {
    Rows rows = rowsOf(caller, "ChatMessage");
    for (String asked :
        List.of(
            ArkivClient.option("$filter", column + " isNotNull"),
            ArkivClient.option("$orderBy", column),
            ArkivClient.option("$select", "Max(" + column + ")"))) {
      Answer answer = rows.client().get("/api/v1/ChatMessage?" + asked);
      assertEquals(400, answer.status(), asked);
      assertEquals("UnknownColumn", answer.json().getString("ErrorType"), asked);
    }
    JsonObject page = rows.ask("$top=40&" + ArkivClient.option("$select", column));
    List<JsonObject> found = page.getJsonArray("value").getValuesAs(JsonObject.class);
    assertFalse(found.isEmpty());
    assertTrue(found.stream().allMatch(row -> row.isNull(column)));
    String described = rows.client().get("/api/v1/ChatMessage/$metadata").body();
    assertFalse(described.contains("\"" + column + "\""));
  }

  @Test
  void whatIsHiddenOfChatsShowsInMessagesThatHaveARightOfTheirOwn() {
    Rows rows = rowsOf(Caller.EVERY_MESSAGE, "ChatMessage");
    assertFalse(rows.keys("message isNotNull").isEmpty());
  }

  @Test
  void peopleAndCompaniesAreSeenByWhoseTheyAre() {
    assertEquals(
        keysOf("select person_id from person where associate_id = 26 order by 1"),
        rowsOf(Caller.OWN_PEOPLE, "Person").walk("$select=PrimaryKey&$top=7"));
    String members =
        "select associate_id from associate where group_idx ="
            + " (select group_idx from associate where associate_id = 26)";
    assertTrue(
        rowsOf(Caller.OWN_PEOPLE, "Contact")
            .walk("$select=PrimaryKey&$top=70")
            .containsAll(
                keysOf("select contact_id from contact where associate_id in (" + members + ")")));
    List<Integer> colleagues =
        rowsOf(Caller.OWN_PEOPLE, "Associate").walk("$select=PrimaryKey&$top=7");
    assertTrue(colleagues.containsAll(keysOf(members)), colleagues.toString());
    assertTrue(colleagues.size() < keysOf("select associate_id from associate").size());
  }

  @ParameterizedTest
  @CsvSource({"email/emailAddress", "contact/name", "contact/nameDepartment"})
  void aColumnOfAPersonIsHiddenThere(String column) {
    Rows rows = rowsOf(Caller.OWN_PEOPLE, "Person");
    String asked = ArkivClient.option("$filter", column + " isNotNull");
    assertEquals(400, rows.client().get("/api/v1/Person?" + asked).status());
    JsonObject row = rows.ask("$top=1").getJsonArray("value").getJsonObject(0);
    assertFalse(row.containsKey(column));
    assertTrue(row.containsKey("fullName"));
  }
}
