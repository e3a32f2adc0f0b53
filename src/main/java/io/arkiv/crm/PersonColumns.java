package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.date;
import static io.arkiv.archive.ArchiveColumn.dateTime;
import static io.arkiv.archive.ArchiveColumn.flag;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.joined;
import static io.arkiv.archive.ArchiveColumn.list;
import static io.arkiv.archive.ArchiveColumn.reference;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.DateOfParts;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.HasReference;
import io.arkiv.archive.source.UserIcon;
import io.arkiv.crm.consent.DefinedConsents;
import io.arkiv.crm.field.DefinedFields;
import io.arkiv.crm.interest.InterestColumns;
import io.arkiv.crm.list.CategoryGroup;
import io.arkiv.crm.user.UserColumns;
import java.util.Set;

/** The columns of a person. */
public final class PersonColumns {

  private static final PhoneType[] PHONES = {
    PhoneType.PERSON_DIRECT_PHONE,
    PhoneType.PERSON_MOBILE,
    PhoneType.PERSON_PRIVATE,
    PhoneType.PERSON_PAGER
  };

  private PersonColumns() {}

  /** The columns, for a relation that leads to a {@link Person}. */
  public static ColumnGroup columns(ColumnDictionary dictionary) {
    return name()
        .and(work())
        .and(birth())
        .and(appearance())
        .and(history())
        .and(service())
        .and(classification())
        .and(InterestColumns.ofPerson())
        .and(dictionary.group(DefinedConsents.GROUP))
        .and(DefinedFields.ofPerson(dictionary))
        .mount("phone", "", PhoneColumns.number(PHONES))
        .mount("personDirectPhone", "", PhoneColumns.columns("Direct", PHONES[0]))
        .mount("personMobilePhone", "", PhoneColumns.columns("Mobile", PHONES[1]))
        .mount("personPrivate", "", PhoneColumns.columns("Private", PHONES[2]))
        .mount("personPager", "", PhoneColumns.columns("Other", PHONES[3]))
        .mount("personDirectFax", "", PhoneColumns.columns("Fax", PhoneType.PERSON_DIRECT_FAX))
        .mount("searchPhone", "", PhoneColumns.search("Phone", "Description", PHONES))
        .mount("personInfo", "", info())
        .mount("email", "", EmailColumns.columns("personId"))
        .mount("personUrl", "", UrlColumns.columns("personId"))
        .mount("personAddress", "", address("Contact address"))
        .mount("restrictionAddress", "", address("Search address"))
        .mount("personAssociate", "associate", AssociateColumns.columnsWithId())
        .mount("correspondingAssociate", "", AssociateColumns.correspondingColumns())
        .saying(CrmTexts.ALL);
  }

  private static ColumnGroup name() {
    return ColumnGroup.of(
        integer("personId", "DB ID", "id"),
        text("firstName", "First name", "firstName"),
        text("lastName", "Last name", "lastName"),
        text("middleName", "Middle name", "middleName"),
        joined("fullName", "Contact", " ", "firstName", "middleName", "lastName"),
        text("kanaFirstName", "First name, kana", "kanaFirstName"),
        text("kanaLastName", "Last name, kana", "kanaLastName"),
        text("mrMrs", "Mr/Ms", "mrMrs"));
  }

  private static ColumnGroup work() {
    return ColumnGroup.of(
        reference("contactId", "Company ID", "contactId"),
        has("hasCompany", "Has company", "contactId"),
        list("position", "Position", "positionId", "position.name"),
        text("title", "Title", "title"),
        text("personNumber", "Number", "number"),
        list("personCountry", "Country", "countryId", "country.name"),
        reference("personCountryId", "Country ID", "countryId"),
        integer("rank", "Rank", "rank"),
        flag("personNoMail", "No Mailings", "noMailing"),
        flag("useAsMailingAddress", "Use as postal address", "usePersonAddress"),
        flag("retired", "Former employee", "retired"));
  }

  private static ColumnGroup birth() {
    return ColumnGroup.of(
        reference("birthYear", "Birth year", "birthYear"),
        reference("birthMonth", "Birth month", "birthMonth"),
        reference("birthDay", "Birth day", "birthDay"),
        ArchiveColumn.of(
                "birthdate",
                "Birthdate",
                RestrictionType.NONE,
                new DateOfParts("birthYear", "birthMonth", "birthDay"))
            .unsorted());
  }

  /** As a user: a word for an icon, and a picture. */
  private static ColumnGroup appearance() {
    UserIcon icon =
        new UserIcon("id", "type", "deleted", AssociateType.icons(), "Associate_Current", 0);
    return new FirstRow("associates", "personId", Set.of())
        .of(ArchiveColumn.of("associateType", "User type", RestrictionType.NONE, icon).unsorted())
        .and(ColumnGroup.of(UserColumns.portrait("id", "pictures")));
  }

  private static ColumnGroup history() {
    return ColumnGroup.of(
        AssociateColumns.login("personUpdatedBy", "Updated by", "updatedById", "updatedBy"),
        AssociateColumns.fullName(
            "personUpdatedByFullName", "Updated by - Full name", "updatedById", "updatedBy"),
        date("personUpdatedDate", "Updated", "updated").inUtc(),
        AssociateColumns.login(
            "personRegisteredBy", "Registered by", "registeredById", "registeredBy"),
        AssociateColumns.fullName(
            "personRegisteredByFullName",
            "Registered by - Full name",
            "registeredById",
            "registeredBy"),
        date("personRegisteredDate", "Registered date", "registered").inUtc(),
        dateTime("personDeletedDate", "Deleted date", "deletedDate").unsorted(),
        list(
            "updatedByWorkflow",
            "Updated by flow",
            "modifiedByWorkflowId",
            "modifiedByWorkflow.name"),
        dateTime("whenUpdatedByWorkflow", "When updated by flow", "modifiedByWorkflowWhen"),
        list("createdByForm", "Created by form", "createdByFormId", "createdByForm.name"));
  }

  private static ColumnGroup service() {
    return ColumnGroup.of(
        list("ticketPriority", "Service priority", "ticketPriorityId", "ticketPriority.name"),
        list("supportLanguage", "Preferred language", "supportLanguageId", "supportLanguage.name"),
        AssociateColumns.login(
            "supportAssociate", "Our service contact", "supportAssociateId", "supportAssociate"),
        AssociateColumns.fullName(
            "supportAssociateFullName",
            "Our service contact - Full name",
            "supportAssociateId",
            "supportAssociate"),
        AssociateColumns.login("personAssociateId", "Our contact", "associateId", "associate"),
        AssociateColumns.fullName(
            "personAssociateFullName", "Our contact - Full name", "associateId", "associate"));
  }

  private static ColumnGroup classification() {
    return ColumnGroup.of(
        has("hasInfoText", "Has note", "noteId"),
        has("hasInterests", "Has interests", "activeInterests"),
        has("personHasInterests", "Has interests", "activeInterests"),
        has("personActiveErpLinks", "ERP connected", "activeErpLinks"),
        list("personSource", "Source", "sourceId", "source.name"),
        list("personCategory", "Category", "categoryId", "category.name"),
        ArchiveColumn.of(
            "personCategoryGroup",
            "Category group",
            RestrictionType.LIST_ANY,
            new Enumerated("category.categoryGroup", CategoryGroup.names())),
        integer("personCategoryRank", "Category rank", "category.rank"),
        list("personBusiness", "Business", "businessId", "business.name"),
        list("leadStatus", "Lead status", "leadStatusId", "leadStatus.name"),
        integer("leadstatusRank", "Lead status rank", "leadStatus.rank"));
  }

  private static ColumnGroup info() {
    return ColumnGroup.of(
        reference("textId", "Text ID", "noteId"),
        text("infoText", "Information", "note.text").as(RestrictionType.POSITIVE_STRING));
  }

  private static ColumnGroup address(String heading) {
    return AddressColumns.columns(heading, AddressType.PERSON_PRIVATE);
  }

  /** Whether a reference or a count is above 0. */
  private static ArchiveColumn has(String name, String heading, String path) {
    return ArchiveColumn.of(name, heading, RestrictionType.BOOL, new HasReference(path, "id"));
  }
}
