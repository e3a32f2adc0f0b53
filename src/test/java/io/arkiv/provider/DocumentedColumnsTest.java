package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.Archive;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every column of the demo is served by H2; {@code DocumentedColumnsIT} asks PostgreSQL. */
class DocumentedColumnsTest {

  @Test
  void everyColumnIsServed() {
    Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.made());
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", DefinitionsOfDemo.dataSource());
    try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("arkiv", settings)) {
      WholeDatabase database =
          new WholeDatabase(factory.createEntityManager(), archive, DefinitionsOfDemo.NOON);
      assertEquals(Set.of(), new ColumnWalk(database).faults());
    }
  }
}
