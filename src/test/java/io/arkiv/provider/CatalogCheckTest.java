package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.chatmessage.ChatMessageArchive;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.chattopic.ChatTopicArchive;
import io.arkiv.crm.AssociateArchive;
import io.arkiv.crm.ContactArchive;
import io.arkiv.crm.PersonArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.it.misfit.MisfitArchive;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entities as mapped; no table of theirs is there. */
class CatalogCheckTest {

  private static EntityManagerFactory factory;

  @BeforeAll
  static void map() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setUrl("jdbc:h2:mem:");
    factory =
        Persistence.createEntityManagerFactory(
            "arkiv",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                dataSource));
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  private static void check(ArchiveDefinition... definitions) {
    CatalogCheck.check(
        new ArchiveCatalog(List.of(definitions), DefinitionsOfDemo::made), factory.getMetamodel());
  }

  @Test
  void whatShipsFits() {
    assertDoesNotThrow(
        () ->
            check(
                new AssociateArchive(),
                new ChatMessageArchive(),
                new ChatSessionArchive(),
                new ChatTopicArchive(),
                new ContactArchive(),
                new PersonArchive()));
  }

  @Test
  void allFaultsAreToldAtOnce() {
    IllegalStateException told =
        assertThrows(
            IllegalStateException.class,
            () -> check(new MisfitArchive(), new ChatSessionArchive(), new ChatSessionArchive()));
    List<String> faults = new ArrayList<>(MisfitArchive.FAULTS);
    faults.add(MisfitArchive.OF_THE_DECLARATION, "ChatSession: two archives have this name");
    assertEquals("declarations do not fit:\n  " + String.join("\n  ", faults), told.getMessage());
  }
}
