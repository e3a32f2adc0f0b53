package io.arkiv.crm;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.PseudoColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Declares the archive Contact: a row a company, or a row an associate who takes care of some. */
@ApplicationScoped
public class ContactArchive implements ArchiveDefinition {

  /** What a list of companies shows of each. */
  private static final List<String> DEFAULTS =
      List.of(
          "contactId",
          "name",
          "department",
          "number",
          "orgnr",
          "category",
          "business",
          "country",
          "contactPhone/formattedNumber",
          "email/emailAddress",
          "streetAddress/city",
          "associateId",
          "updatedDate",
          "stop");

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    return Archive.of("Contact", DEFAULTS, company(dictionary), associate());
  }

  private static ArchiveEntity company(ColumnDictionary dictionary) {
    ColumnGroup columns = PseudoColumns.everyAndNone().and(ContactColumns.columns(dictionary));
    return ArchiveEntity.main("contact", Contact.class, "id", columns).ownedBy("associateId");
  }

  private static ArchiveEntity associate() {
    ColumnGroup columns =
        ColumnGroup.of(AssociateColumns.self("associateId", "Our contact"))
            .mount("contactAssociate", "", AssociateColumns.columnsWithId());
    return ArchiveEntity.referred("associate", Associate.class, "id", "associateId", columns)
        .ownedBy("associateId");
  }
}
