package io.arkiv.chattopic;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.PseudoColumns;
import jakarta.enterprise.context.ApplicationScoped;

/** Declares the archive ChatTopic: a row a channel, where all may look who may see channels. */
@ApplicationScoped
public class ChatTopicArchive implements ArchiveDefinition {

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    ColumnGroup own = ChatTopicColumns.columns().and(ChatTopicColumns.settings());
    return Archive.of(
        "ChatTopic",
        own.names(),
        ArchiveEntity.main(
            "chatTopic", ChatTopic.class, "id", PseudoColumns.everyAndNone().and(own)));
  }
}
