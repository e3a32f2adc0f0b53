package io.arkiv.crm;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.PseudoColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Declares the archive Associate: a row a user of the CRM, or a resource such as a room. */
@ApplicationScoped
public class AssociateArchive implements ArchiveDefinition {

  /** What a list of users shows of each. */
  private static final List<String> DEFAULTS =
      List.of(
          "associateDbId",
          "assocName",
          "fullName",
          "title",
          "assocType",
          "usergroup",
          "role",
          "personEmail",
          "ejDisplayName",
          "isActive");

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    ColumnGroup columns =
        PseudoColumns.everyAndNone().and(AssociateColumns.columnsWithId()).saying(CrmTexts.ALL);
    return Archive.of(
        "Associate",
        DEFAULTS,
        // everybody is their own
        ArchiveEntity.main("associate", Associate.class, "id", columns).ownedBy("id"));
  }
}
