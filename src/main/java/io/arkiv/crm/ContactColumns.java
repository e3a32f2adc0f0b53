package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.date;
import static io.arkiv.archive.ArchiveColumn.dateTime;
import static io.arkiv.archive.ArchiveColumn.flag;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.joined;
import static io.arkiv.archive.ArchiveColumn.list;
import static io.arkiv.archive.ArchiveColumn.named;
import static io.arkiv.archive.ArchiveColumn.reference;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Concatenation;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.HasReference;
import io.arkiv.archive.source.Presence;
import io.arkiv.crm.field.DefinedFields;
import io.arkiv.crm.interest.InterestColumns;
import io.arkiv.crm.list.CategoryGroup;
import io.arkiv.crm.saint.DefinedCounters;
import java.util.List;
import java.util.Set;

/** The columns of a company. */
public final class ContactColumns {

  private ContactColumns() {}

  /** The columns, for a relation that leads to a {@link Contact}. */
  public static ColumnGroup columns(ColumnDictionary dictionary) {
    return name()
        .and(classification())
        .and(history())
        .and(ColumnGroup.of(forceCompany()))
        .and(InterestColumns.ofCompany())
        .and(dictionary.group(DefinedCounters.GROUP))
        .and(DefinedFields.ofContact(dictionary))
        .mount("phone", "", PhoneColumns.number(PhoneType.CONTACT_PHONE))
        .mount("contactPhone", "", PhoneColumns.columns("Telephone", PhoneType.CONTACT_PHONE))
        .mount("contactFax", "", PhoneColumns.columns("Fax", PhoneType.CONTACT_FAX))
        .mount("searchPhone", "", searchPhone())
        .mount("email", "", EmailColumns.columns("contactId"))
        .mount("url", "", UrlColumns.columns("contactId"))
        .mount("postAddress", "", postal("Postal address", AddressType.CONTACT_POSTAL))
        .mount("streetAddress", "", postal("Street address", AddressType.CONTACT_STREET))
        .mount("restrictionAddress", "", searchAddress())
        .mount("contactAssociate", "associate", AssociateColumns.columnsWithId())
        .saying(CrmTexts.ALL);
  }

  /** The id of a company, in its own row. */
  static ArchiveColumn id() {
    return integer("contactId", "Company ID", "id");
  }

  private static ColumnGroup name() {
    return ColumnGroup.of(
        id(),
        named("name", "Company name", "name", "id"),
        text("department", "Department", "department"),
        joined("nameDepartment", "Company", ", ", "name", "department"),
        text("number", "Number", "number"),
        text("code", "Code", "code"),
        text("orgnr", "VAT No.", "orgNr"),
        mainContact());
  }

  private static ColumnGroup classification() {
    return ColumnGroup.of(
        has("hasInfoText", "Has note", "noteId"),
        has("hasInterests", "Has interests", "activeInterests"),
        has("activeErpLinks", "ERP connected", "activeErpLinks"),
        AssociateColumns.login("associateId", "Our contact", "associateId", "associate"),
        list("category", "Category", "categoryId", "category.name"),
        ArchiveColumn.of(
            "categoryGroup",
            "Category group",
            RestrictionType.LIST_ANY,
            new Enumerated("category.categoryGroup", CategoryGroup.names())),
        integer("companyCategoryRank", "Category rank", "category.rank"),
        list("business", "Business", "businessId", "business.name"),
        list("country", "Country", "countryId", "country.name"),
        reference("countryId", "Country ID", "countryId"),
        list("contactSource", "Source", "sourceId", "source.name"),
        flag("stop", "Stop", "stop"),
        flag("contactNoMail", "No mailings (company)", "noMailing"));
  }

  private static ColumnGroup history() {
    return ColumnGroup.of(
        AssociateColumns.login("updatedBy", "Updated by", "updatedById", "updatedBy"),
        AssociateColumns.fullName(
            "updatedByFullName", "Updated by - Full name", "updatedById", "updatedBy"),
        date("updatedDate", "Updated", "updated").inUtc(),
        AssociateColumns.login("registeredBy", "Registered by", "registeredById", "registeredBy"),
        AssociateColumns.fullName(
            "registeredByFullName", "Registered by - Full name", "registeredById", "registeredBy"),
        date("registeredDate", "Registered date", "registered").inUtc(),
        flag("contactDeleted", "Deleted", "deleted"),
        dateTime("deletedDate", "Deleted date", "deletedDate").unsorted());
  }

  /** The first of the company's persons, by rank. */
  private static ArchiveColumn mainContact() {
    Concatenation fullName = new Concatenation(" ", List.of("firstName", "middleName", "lastName"));
    return new FirstRow("persons", "contactId", Set.of())
        .of(ArchiveColumn.of("mainContact", "Main contact", RestrictionType.NONE, fullName))
        .columns()
        .get(0);
  }

  /** Filters by it keep the rows that have a company at all. */
  private static ArchiveColumn forceCompany() {
    return ArchiveColumn.of("forceCompany", "Dummy", RestrictionType.BOOL, new Presence("id"))
        .unsorted();
  }

  private static ColumnGroup searchPhone() {
    return PhoneColumns.search(
        "Searchphone - Phone", "Searchphone - Description", PhoneType.CONTACT_PHONE);
  }

  private static ColumnGroup postal(String heading, AddressType type) {
    return AddressColumns.columns(heading, type);
  }

  private static ColumnGroup searchAddress() {
    return AddressColumns.columns(
        "Search address", AddressType.CONTACT_POSTAL, AddressType.CONTACT_STREET);
  }

  /** Whether a reference or a count is above 0. */
  private static ArchiveColumn has(String name, String heading, String path) {
    return ArchiveColumn.of(name, heading, RestrictionType.BOOL, new HasReference(path, "id"));
  }
}
