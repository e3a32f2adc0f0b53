package io.arkiv.chatmessage;

import static io.arkiv.archive.ArchiveColumn.reference;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.PseudoColumns;
import io.arkiv.archive.Whole;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.chatsession.ChatSession;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.chatsession.ChatSessionColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Declares the archive ChatMessage: a row a message, or a row a chat of them. */
@ApplicationScoped
public class ChatMessageArchive implements ArchiveDefinition {

  private static final String CHAT = "chatSession";

  private static final List<String> AGENT = List.of("agent", "associateId", "associate/assocName");

  private static final List<String> WRITERS =
      List.of(
          "name",
          "personId",
          "fullName",
          "person/fullName",
          "agent",
          "associateId",
          "associate/fullName");

  /** What a chat says of its messages and of those who wrote them, the messages say again. */
  private static final Map<String, List<String>> RETOLD =
      Map.of(
          "message", List.of("firstMessage", "lastMessage"),
          "author", WRITERS,
          "createdBy", AGENT,
          "associateId", AGENT);

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    ColumnGroup own = ChatMessageColumns.own();
    return Archive.partsOf(
        new Whole(new ChatSessionArchive().archive(dictionary), CHAT, "session", RETOLD),
        "ChatMessage",
        own.names(),
        message(own),
        chat());
  }

  private static ArchiveEntity message(ColumnGroup own) {
    ColumnGroup columns =
        PseudoColumns.everyAndNone()
            .saying(ShippedTexts.beside(ChatMessageArchive.class))
            .and(own)
            .mount(CHAT, "session", ChatSessionColumns.columns());
    return ArchiveEntity.main("chatMessage", ChatMessage.class, "id", columns)
        .ownedBy("session.user.associateId");
  }

  private static ArchiveEntity chat() {
    ColumnGroup columns =
        ColumnGroup.of(reference("chatSessionId", "Chat session ID", "id"))
            .mount(CHAT, "", ChatSessionColumns.columns());
    return ArchiveEntity.referred("chat", ChatSession.class, "id", "sessionId", columns)
        .ownedBy("session.user.associateId");
  }
}
