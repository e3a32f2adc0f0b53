package io.arkiv.crm.interest;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Presence;

/** What persons and companies are interested in, and what persons take part in. */
public final class InterestColumns {

  private InterestColumns() {}

  /** The columns of a person. */
  public static ColumnGroup ofPerson() {
    return ColumnGroup.of(
        interests("personInterestIds", "Contact interest", "personId"),
        takesPart("isProjectMember", "Is project member", "projects"),
        takesPart("isStakeholder", "Is stakeholder", "stakes"));
  }

  /** The columns of a company. */
  public static ColumnGroup ofCompany() {
    return ColumnGroup.of(interests("contactInterestIds", "Company Interest", "contactId"));
  }

  private static ArchiveColumn interests(String name, String heading, String ownerAttribute) {
    Item interest = new Item("interestId", new Attribute("interest.name"), false);
    Collection rows = Collection.ranked(ownerAttribute, "id", "id");
    return ArchiveColumn.of(
            name,
            heading,
            RestrictionType.LIST_INTEREST,
            new ManyItems(new FirstOfMany("id", "interests", rows, interest), "interest.rank"))
        .unsorted();
  }

  private static ArchiveColumn takesPart(String name, String heading, String collection) {
    Collection rows = Collection.newestFirst("personId", "id");
    return ArchiveColumn.of(
        name,
        heading,
        RestrictionType.BOOL,
        new FirstOrElse(new FirstOfMany("id", collection, rows, new Presence("id")), false));
  }
}
