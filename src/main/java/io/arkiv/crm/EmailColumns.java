package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.dateTime;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.HasReference;
import java.util.Set;

/** The columns of a company's or a person's e-mail address. */
final class EmailColumns {

  private EmailColumns() {}

  /**
   * The columns, for an owner with a collection {@code emails}.
   *
   * @param ownerAttribute the attribute of {@link Email} that holds the owner's id
   */
  static ColumnGroup columns(String ownerAttribute) {
    return new FirstRow("emails", ownerAttribute, Set.of())
        .of(
            text("emailProtocol", "Protocol", "protocol"),
            text("emailAddress", "E-mail", "address"),
            text("emailDescription", "Description", "description"),
            integer("emailId", "ID", "id"),
            dateTime("emailLastSent", "Last sent", "lastSent"),
            integer("emailBounceCount", "Bounce count", "bounceCount"),
            dateTime("emailLastBounce", "Last bounce", "lastBounce"),
            hasBounced());
  }

  /** A count of 0 is to a flag what a reference of 0 is: nothing there. */
  private static ArchiveColumn hasBounced() {
    return ArchiveColumn.of(
        "emailHasBounced",
        "Has bounced",
        RestrictionType.BOOL,
        new HasReference("bounceCount", "id"));
  }
}
