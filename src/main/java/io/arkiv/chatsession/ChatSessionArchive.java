package io.arkiv.chatsession;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.crm.AssociateColumns;
import io.arkiv.crm.ContactColumns;
import io.arkiv.crm.PersonColumns;
import jakarta.enterprise.context.ApplicationScoped;

/** Declares the archive ChatSession: one row a chat. */
@ApplicationScoped
public class ChatSessionArchive implements ArchiveDefinition {

  @Override
  public Archive archive() {
    ColumnGroup own = ChatSessionColumns.own();
    ColumnGroup columns =
        ChatSessionColumns.everyAndNone()
            .and(own)
            .and(ChatSessionColumns.fromTheExamples())
            .mount("chatTopic", "topic", ChatTopicColumns.columns())
            .mount("associate", "user.associate", AssociateColumns.columns())
            .mount("person", "customer", PersonColumns.columns())
            .mount("contact", "contact", ContactColumns.columns());
    return Archive.of(
        "ChatSession", new ArchiveEntity("chat", ChatSession.class, "id"), columns, own.names());
  }
}
