package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.it.ArkivServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a slow query lacks beside the indexes that the migrations make on PostgreSQL. */
@ExtendWith(ArkivServer.class)
class SlowQueriesIT {

  private SeenDatabase database;
  private SlowLog log;

  @BeforeEach
  void connect() {
    database = new SeenDatabase();
    PGSimpleDataSource direct = new PGSimpleDataSource();
    direct.setUrl(System.getProperty("arkiv.it.db-url"));
    direct.setUser(System.getProperty("arkiv.it.db-user"));
    log = new SlowLog(database.entities(), direct);
  }

  @AfterEach
  void disconnect() {
    if (database != null) {
      log.close();
      database.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "status eq 'Closed' and whenRequested lt '2020-01-01'|whenRequested desc|it lacks no index",
        "name begins 'S'|name|it lacks no index",
        "-|contactId|it lacks no index",
        "-|updatedDate|it lacks no index",
        "contact/name begins 'S'|-|it lacks no index",
        "rating eq 2|whenEnded|it lacks an index: chat_session (rating, when_ended)",
        "agent eq 'tje0'|whenRequested desc|it lacks no index",
        "firstMessage contains 'invoice'|-|"
            + "it lacks an index: trigrams of chat_session (NULLIF(LOWER(first_message), ''))",
        "status eq 4 or rating eq 2|-|no index leads to its rows",
        "person/email/emailAddress eq 'a@example.com'|-|it lacks no index"
      })
  void theIndexIsToldThatTheDatabaseHasNot(String filter, String orderBy, String lacking) {
    String line = log.line("chatSessionId", filter, orderBy);
    assertEquals(lacking, line.substring(line.indexOf(';') + 2), line);
  }
}
