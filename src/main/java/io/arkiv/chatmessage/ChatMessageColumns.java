package io.arkiv.chatmessage;

import static io.arkiv.archive.ArchiveColumn.dateTime;
import static io.arkiv.archive.ArchiveColumn.flag;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.reference;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.crm.AssociateColumns;
import java.util.Map;

/** The columns of a message itself, named as the original names them where it shows messages. */
final class ChatMessageColumns {

  private ChatMessageColumns() {}

  static ColumnGroup own() {
    return ColumnGroup.of(
        integer("chatMessageId", "Chat message ID", "id"),
        reference("chatSessionId", "Chat session ID", "sessionId"),
        text("message", "Message", "message"),
        dateTime("whenPosted", "Posted", "whenPosted"),
        text("author", "Author", "author"),
        list("type", "Type", "type", ChatMessageType.names()),
        list("specialType", "Special type", "specialType", ChatMessageSpecialType.names()),
        text("specialParam", "Parameter", "specialParam"),
        flag("readByCustomer", "Read by customer", "readByCustomer"),
        AssociateColumns.serviceUser("createdBy", "Agent", "userId", "user"),
        AssociateColumns.login("associateId", "ID", "user.associateId", "user.associate"));
  }

  private static ArchiveColumn list(
      String name, String heading, String path, Map<Integer, String> names) {
    return ArchiveColumn.of(name, heading, RestrictionType.LIST_ANY, new Enumerated(path, names));
  }
}
