package io.arkiv.chatsession;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.PseudoColumns;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.chattopic.ChatTopicColumns;
import io.arkiv.crm.AssociateColumns;
import io.arkiv.crm.Contact;
import io.arkiv.crm.ContactColumns;
import io.arkiv.crm.Person;
import io.arkiv.crm.PersonColumns;
import jakarta.enterprise.context.ApplicationScoped;

/** Declares the archive ChatSession: a row a chat, or a row a customer or company of them. */
@ApplicationScoped
public class ChatSessionArchive implements ArchiveDefinition {

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    return Archive.of(
        "ChatSession",
        ChatSessionColumns.own().names(),
        chat(dictionary),
        customer(dictionary),
        company(dictionary));
  }

  private static ArchiveEntity chat(ColumnDictionary dictionary) {
    ColumnGroup columns =
        PseudoColumns.everyAndNone()
            .saying(ShippedTexts.beside(ChatSessionArchive.class))
            .and(ChatSessionColumns.own())
            .and(ChatSessionColumns.fromTheExamples())
            .mount("", "customer", ChatSessionColumns.ofPerson())
            .mount("", "contact", ChatSessionColumns.ofCompany())
            .mount("chatTopic", "topic", ChatTopicColumns.columns())
            .mount("associate", "user.associate", AssociateColumns.columns())
            .mount("person", "customer", PersonColumns.columns(dictionary))
            .mount("contact", "contact", ContactColumns.columns(dictionary));
    return ArchiveEntity.main("chat", ChatSession.class, "id", columns).ownedBy("user.associateId");
  }

  private static ArchiveEntity customer(ColumnDictionary dictionary) {
    ColumnGroup columns =
        ColumnGroup.of(
                ChatSessionColumns.personId("id", ""),
                ChatSessionColumns.contactId("contactId", "contact.name"))
            .and(ChatSessionColumns.ofPerson())
            .mount("", "contact", ChatSessionColumns.ofCompany())
            .mount("person", "", PersonColumns.columns(dictionary))
            .mount("contact", "contact", ContactColumns.columns(dictionary));
    return ArchiveEntity.referred("person", Person.class, "id", "customerId", columns)
        .ownedBy("customer.associateId");
  }

  private static ArchiveEntity company(ColumnDictionary dictionary) {
    ColumnGroup columns =
        ColumnGroup.of(ChatSessionColumns.contactId("id", "name"))
            .and(ChatSessionColumns.ofCompany())
            .mount("contact", "", ContactColumns.columns(dictionary));
    return ArchiveEntity.referred("contact", Contact.class, "id", "contactId", columns)
        .ownedBy("contact.associateId");
  }
}
