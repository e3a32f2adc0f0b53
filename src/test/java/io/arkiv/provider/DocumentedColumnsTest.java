package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchivePage;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every column of the demo is served by H2; {@code DocumentedColumnsIT} asks PostgreSQL. */
class DocumentedColumnsTest {

  private EntityManagerFactory factory;
  private WholeDatabase database;

  @BeforeEach
  void connect() {
    Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.made());
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", DefinitionsOfDemo.dataSource());
    factory = Persistence.createEntityManagerFactory("arkiv", settings);
    database = new WholeDatabase(factory.createEntityManager(), archive, DefinitionsOfDemo.NOON);
  }

  @AfterEach
  void disconnect() {
    factory.close();
  }

  @Test
  void everyColumnIsServed() {
    assertEquals(Set.of(), new ColumnWalk(database).faults());
  }

  @Test
  void aLongAnswerIsOfOneMoment() throws SQLException {
    BoundQuery request = database.request("PrimaryKey", null, null, 1000);
    ArchiveQuery query = request.entities().get(0);
    try (LongAnswer answer = database.longAnswer(request);
        Connection connection = DefinitionsOfDemo.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      long count = answer.count(query, false);
      ArchivePage first = answer.list(query.limited(1));
      statement.execute(
          "insert into chat_session (id, name) select max(id) + 1, 'new' from chat_session");
      ArchivePage others = answer.list(query.continued(first.continuation(), 999));
      assertEquals(count, 1L + others.rows().size());
      assertEquals(count, answer.count(query, false));
      assertEquals(count + 1, database.count(null));
      statement.execute("delete from chat_session where name = 'new'");
    }
  }
}
