package io.arkiv.crm.consent;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Membership;
import io.arkiv.archive.source.Remainder;
import java.util.Set;

/**
 * The columns of a person's consents.
 *
 * @param withdrawn the legal bases that say that a consent is withdrawn
 */
record ConsentColumns(Set<Integer> withdrawn) {

  ConsentColumns {
    withdrawn = Set.copyOf(withdrawn);
  }

  /**
   * The columns of one purpose.
   *
   * @param key what stands for it in their names, such as {@code Store}
   * @param heading what stands for it in their headings
   */
  ColumnGroup ofPurpose(int purposeId, String key, String heading) {
    return ColumnGroup.of(
        given("has" + key + "Consent", "Consent - " + heading, purposeId, true).unsorted(),
        given("withdrawn" + key + "Consent", "Consent is withdrawn - " + heading, purposeId, false)
            .unsorted(),
        ArchiveColumn.of(
            "legalBase" + key,
            "Legal basis - " + heading,
            RestrictionType.LIST_ANY,
            of(purposeId, new Item("legalBaseId", new Attribute("legalBase.name"), false))),
        ArchiveColumn.of(
            "consentSource" + key,
            "Source - " + heading,
            RestrictionType.LIST_ANY,
            of(purposeId, new Item("sourceId", new Attribute("source.name"), false))));
  }

  /** Whether there is a consent that is not withdrawn, or one that is. */
  private ArchiveColumn given(String name, String heading, int purposeId, boolean isInForce) {
    Membership fits = new Membership("legalBaseId", withdrawn, isInForce);
    return ArchiveColumn.of(
        name, heading, RestrictionType.BOOL, new FirstOrElse(of(purposeId, fits), false));
  }

  /**
   * The columns that follow from the consent to marketing.
   *
   * @param isStrict whether mailings need a consent, rather than none that is withdrawn
   */
  ColumnGroup ofMarketing(int purposeId, boolean isStrict) {
    Membership isInForce = new Membership("legalBaseId", withdrawn, true);
    Collection allowing =
        consents(purposeId).except("legalBaseId", withdrawn.toArray()).positive("legalBaseId");
    Remainder accepted =
        new Remainder(
            "reservations",
            "personId",
            "shipmentTypeId",
            new FirstOfMany("id", "consents", allowing, new Attribute("id")));
    FirstOfMany types =
        new FirstOfMany(
            "id",
            "reservations.shipmentType",
            Collection.left("id", "rank", accepted).except("deleted", true),
            new Item("id", new Attribute("name"), false));
    return ColumnGroup.of(
        ArchiveColumn.of(
            "isMailingRecipient",
            "Is mailing recipient",
            RestrictionType.BOOL,
            new FirstOrElse(of(purposeId, isInForce), !isStrict)),
        ArchiveColumn.of(
            "subscription",
            "Subscription",
            RestrictionType.LIST_MANY,
            new ManyItems(types, "rank")));
  }

  private static FirstOfMany of(int purposeId, ColumnSource attribute) {
    return new FirstOfMany("id", "consents", consents(purposeId), attribute);
  }

  /** One a person, as a rule. */
  private static Collection consents(int purposeId) {
    return Collection.newestFirst("personId", "id").only("purposeId", purposeId);
  }
}
