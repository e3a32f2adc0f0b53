package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.chatmessage.ChatMessageArchive;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.crm.AssociateArchive;
import io.arkiv.crm.ContactArchive;
import io.arkiv.crm.PersonArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.it.ArkivServer;
import io.arkiv.it.AsOf;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every column is served by PostgreSQL, and those that are worth it by its indexes. */
@ExtendWith(ArkivServer.class)
@Tag("slow")
class DocumentedColumnsIT {

  private static final Instant NOON = AsOf.day().atTime(12, 0).toInstant(ZoneOffset.UTC);

  /** So many that walking the key until some fit is no way. */
  private static final int EVERY_ROW = 100_000;

  private SeenDatabase seen;
  private WholeDatabase database;

  @BeforeEach
  void connect() {
    seen = new SeenDatabase();
    Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.ofDatabase());
    database = new WholeDatabase(seen.entities(), archive, NOON);
  }

  @AfterEach
  void disconnect() {
    if (seen != null) {
      seen.close();
    }
  }

  @Test
  void everyColumnIsServed() {
    assertEquals(Set.of(), new ColumnWalk(database).faults());
  }

  @Test
  void allColumnsAreOneStatementAndNoRowIsRepeated() {
    int before = seen.seen().count();
    String all =
        database.archive().columns().stream()
            .map(ArchiveColumn::name)
            .collect(Collectors.joining(","));
    List<Object[]> rows = database.rows(all + ",chatSessionId", null, null, 100);
    assertEquals(before + 1, seen.seen().count());
    List<ArchiveColumn> columns = database.query(all, null, null, 1).columns();
    int id = columns.stream().map(ArchiveColumn::name).toList().indexOf("chatSessionId");
    assertEquals(100, rows.stream().map(row -> row[id]).distinct().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact/NumberOfActivities gt 50             | countervalue_",
        "contact/NumberOfSalesInPeriod eq 3           | countervalue_",
        "contact/NumberOfTickets eq 0                 | countervalue_",
        "contact/SaintStatus1 eq true                 | statusvalue_",
        "contact/saintSaleStatus oneOf (2,3)          | countervalue_",
        "person/hasEmarketingConsent eq true          | consentperson_",
        "person/withdrawnStoreConsent set             | consentperson_",
        "person/legalBaseStore eq 6                   | consentperson_",
        "person/personInterestIds oneOf (1,2)         | personinterest_",
        "person/personInterestIds allOf (1,2)         | personinterest_",
        "contact/contactInterestIds noneOf (1,2)      | contactinterest_",
        "person/subscription oneOf (1)                | shipmenttypereservation_",
        "person/personExtra/x_person_integer eq 5     | person_x_person_integer"
      })
  void anIndexServes(String filter, String index) throws SQLException {
    database.rows("chatSessionId", filter, null, 10);
    String plan = plan();
    assertTrue(plan.contains("Index") && plan.contains(index), plan);
  }

  /** Of the archives beside that of chats. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ChatMessage | whenPosted lastMonth |                     | chat_message_posted",
        "ChatMessage |                            | whenPosted desc     | chat_message_posted",
        "ChatMessage | createdBy eq 'tje0'        |                     | chat_message_user",
        "ChatMessage | specialType/id eq 1        |                     | chat_message_type",
        "ChatMessage |                            | chatSessionId       | chat_message_session_order",
        "ChatMessage | author begins 'Ka'         |                     | chat_message_author",
        "Person      | personAssociateId eq 'tje0'|                     | person_associate",
        "Person      | personCategory/id eq 3     |                     | person_category",
        "Person      |                            | personUpdatedDate   | person_updated",
        "Person      | personRegisteredDate lastMonth |                 | person_registered",
        "Person      |                            | contactId           | person_contact_order",
        "Contact     | associateId eq 'tje0'      |                     | contact_associate",
        "Contact     | country/id eq 1            |                     | contact_country",
        "Contact     | updatedDate lastMonth|                     | contact_updated",
        "Contact     |                            | registeredDate desc | contact_registered",
        "Contact     | number eq '1001'           |                     | contact_number",
        "Contact     | orgnr eq '923456789'       |                     | contact_orgnr",
        "Associate   | usergroupId eq 2            |                     | associate_group"
      })
  void anIndexServesTheOthersToo(Listed archive, String filter, String orderBy, String index)
      throws SQLException {
    new WholeDatabase(seen.entities(), archive.declared(), NOON)
        .rows("PrimaryKey", filter, orderBy, orderBy == null ? EVERY_ROW : 10);
    String plan = plan();
    assertTrue(plan.contains("Index") && plan.contains(index), plan);
  }

  private enum Listed {
    ChatMessage(new ChatMessageArchive()),
    Person(new PersonArchive()),
    Contact(new ContactArchive()),
    Associate(new AssociateArchive());

    private final ArchiveDefinition definition;

    Listed(ArchiveDefinition definition) {
      this.definition = definition;
    }

    Archive declared() {
      return definition.archive(DefinitionsOfDemo.ofDatabase());
    }
  }

  /** A sequential scan being the last resort. */
  private String plan() throws SQLException {
    return SeenDatabase.explained(seen.seen().last(), "set enable_seqscan = off", "explain ");
  }
}
