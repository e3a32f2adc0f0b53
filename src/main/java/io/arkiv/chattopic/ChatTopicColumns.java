package io.arkiv.chattopic;

import static io.arkiv.archive.ArchiveColumn.dateTime;
import static io.arkiv.archive.ArchiveColumn.flag;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.list;
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

  /** How it is run, which the list of channels shows besides. */
  static ColumnGroup settings() {
    return ColumnGroup.of(
        list("language", "Language", "languageId", "language.name"),
        text("welcomeMessage", "Welcome message", "welcomeMessage"),
        text("customQueueText", "Text in queue", "customQueueText"),
        dateTime("lastAccept", "Last accepted", "lastAccept"),
        integer("secondsPrAccept", "Seconds per accept", "secondsPerAccept"),
        integer("alertTimeout", "Alert after", "alertTimeout"),
        text("alertRecipient", "Alert recipient", "alertRecipient"),
        flag("useOpeningHours", "Opening hours", "useOpeningHours"),
        flag("botEnabled", "Bot", "botEnabled"),
        text("botName", "Name of bot", "botName"));
  }
}
