package io.arkiv.chattopic;

import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ColumnGroup;

/** The columns of a chat channel. */
public final class ChatTopicColumns {

  private ChatTopicColumns() {}

  /** The columns, for a relation that leads to a {@link ChatTopic}. */
  public static ColumnGroup columns() {
    return ColumnGroup.of(
        integer("chatTopicId", "ID", "id"),
        text("name", "Name", "name"),
        text("description", "Description", "description"),
        text("badgeHeader", "Badge header", "badgeHeader"));
  }
}
