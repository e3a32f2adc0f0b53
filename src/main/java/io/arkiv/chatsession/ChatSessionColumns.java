package io.arkiv.chatsession;

import static io.arkiv.archive.ArchiveColumn.date;
import static io.arkiv.archive.ArchiveColumn.dateTime;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.joined;
import static io.arkiv.archive.ArchiveColumn.list;
import static io.arkiv.archive.ArchiveColumn.reference;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Concatenation;
import io.arkiv.archive.source.Constant;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.FirstPresent;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.source.SecondsBetween;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.chattopic.ChatTopicColumns;
import io.arkiv.crm.AssociateColumns;
import java.util.List;

/** The columns of a chat itself: those of the original, then those that its examples use. */
public final class ChatSessionColumns {

  /** What every row of this archive is among the activities. */
  private static final ListItem CHAT = new ListItem(1, "Chat");

  private static final String[] PERSON_NAMES = {"firstName", "middleName", "lastName"};

  private ChatSessionColumns() {}

  /** The columns of a chat, its channel and its agent, for a relation that leads to a chat. */
  public static ColumnGroup columns() {
    return own()
        .and(fromTheExamples())
        .mount("", "contact", ofCompany())
        .mount("", "customer", ofPerson())
        .mount("chatTopic", "topic", ChatTopicColumns.columns())
        .mount("associate", "user.associate", AssociateColumns.columns())
        .saying(ShippedTexts.beside(ChatSessionArchive.class));
  }

  /**
   * The own columns of the original, as its clients know them; where its documentation leaves the
   * source open, the columns of {@code chat_session} that are nearest in meaning.
   */
  static ColumnGroup own() {
    return ColumnGroup.of(
        integer("chatSessionId", "Chat session ID", "id"),
        text("firstMessage", "First message", "firstMessage"),
        text("lastMessage", "Last message", "lastMessage"),
        dateTime("whenRequested", "Chat requested", "whenRequested"),
        dateTime("whenStarted", "Chat started", "whenStarted"),
        dateTime("whenEnded", "Chat ended", "whenEnded"),
        timeSpan("duration", "Duration", "whenStarted", "whenEnded").unsorted(),
        timeSpan("timeInQueue", "Time in queue", "whenRequested", "whenStarted"),
        integer("queueLength", "Queue length", "initialQueuePosition"),
        integer("rating", "Rating", "rating"),
        AssociateColumns.serviceUser("agent", "Agent", "userId", "user"),
        status(),
        ArchiveColumn.of(
            "icon", "Category", RestrictionType.NONE, new Constant("Chat", Appearance.PLAIN)),
        date("date", "Date", "whenRequested"),
        type(),
        text("text", "Text", "firstMessage").as(RestrictionType.POSITIVE_STRING),
        AssociateColumns.login("associateId", "ID", "user.associateId", "user.associate"),
        contactId("contactId", "contact.name"),
        personId("customerId", "customer"),
        updatedDate(),
        date("registeredDate", "Registered date", "whenRequested").inUtc(),
        ArchiveColumn.of(
            "recordTypeText",
            "Activity type",
            RestrictionType.NONE,
            new Constant(CHAT.name(), Appearance.SHIPPED)));
  }

  /** Columns that the original's examples use although its archive has none of them. */
  static ColumnGroup fromTheExamples() {
    return ColumnGroup.of(
        text("name", "Name", "name"),
        text("companyName", "Company name", "companyName"),
        text("email", "E-mail", "email"),
        text("phone", "Phone", "phone"),
        reference("topicId", "Topic ID", "topicId"));
  }

  /** The same of the customer, for a relation that leads to a person. */
  static ColumnGroup ofPerson() {
    return ColumnGroup.of(joined("fullName", "Full name", " ", PERSON_NAMES));
  }

  /** The same of the company, for a relation that leads to one. */
  static ColumnGroup ofCompany() {
    return ColumnGroup.of(
        text("department", "Department", "department"),
        joined("nameDepartment", "Company", ", ", "name", "department"),
        list("category", "Category", "categoryId", "category.name"));
  }

  /** The id of a company, as a list item that is shown by its number. */
  static ArchiveColumn contactId(String idPath, String namePath) {
    return ArchiveColumn.of(
        "contactId",
        "Company ID",
        RestrictionType.LIST_ANY,
        new Item(idPath, new Attribute(namePath), true));
  }

  /** The id of a person, as a list item that is shown by its number. */
  static ArchiveColumn personId(String idPath, String path) {
    return ArchiveColumn.of(
        "personId",
        "Contact ID",
        RestrictionType.LIST_ANY,
        new Item(idPath, new Concatenation(" ", List.of(PERSON_NAMES)).under(path), true));
  }

  private static ArchiveColumn timeSpan(String name, String heading, String start, String end) {
    return ArchiveColumn.of(
        name, heading, RestrictionType.TIME_SPAN, new SecondsBetween(start, end));
  }

  private static ArchiveColumn status() {
    return ArchiveColumn.of(
        "status",
        "Status",
        RestrictionType.LIST_ANY,
        new Enumerated("status", ChatSessionStatus.names()));
  }

  private static ArchiveColumn type() {
    return ArchiveColumn.of(
        "type", "Type", RestrictionType.LIST_ANY, new Constant(CHAT, Appearance.SHIPPED));
  }

  private static ArchiveColumn updatedDate() {
    return ArchiveColumn.of(
            "updatedDate",
            "Updated",
            RestrictionType.DATE,
            new FirstPresent(List.of("idle", "whenEnded", "whenStarted", "whenRequested")))
        .inUtc();
  }
}
