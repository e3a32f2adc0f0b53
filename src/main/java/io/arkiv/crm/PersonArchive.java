package io.arkiv.crm;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.PseudoColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Declares the archive Person: a row a person, or a row a company of theirs. */
@ApplicationScoped
public class PersonArchive implements ArchiveDefinition {

  /** What a list of people shows of each. */
  private static final List<String> DEFAULTS =
      List.of(
          "personId",
          "fullName",
          "title",
          "position",
          "personCategory",
          "contactId",
          "contact/nameDepartment",
          "phone/formattedNumber",
          "email/emailAddress",
          "personCountry",
          "personAssociateId",
          "personUpdatedDate",
          "retired");

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    return Archive.of("Person", DEFAULTS, person(dictionary), company(dictionary));
  }

  private static ArchiveEntity person(ColumnDictionary dictionary) {
    ColumnGroup columns =
        PseudoColumns.everyAndNone()
            .and(PersonColumns.columns(dictionary))
            .mount("contact", "contact", ContactColumns.columns(dictionary));
    return ArchiveEntity.main("person", Person.class, "id", columns).ownedBy("associateId");
  }

  private static ArchiveEntity company(ColumnDictionary dictionary) {
    ColumnGroup columns =
        ColumnGroup.of(ContactColumns.id())
            .mount("contact", "", ContactColumns.columns(dictionary));
    return ArchiveEntity.referred("contact", Contact.class, "id", "contactId", columns)
        .ownedBy("contact.associateId");
  }
}
