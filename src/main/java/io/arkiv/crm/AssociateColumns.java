package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.flag;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.joined;
import static io.arkiv.archive.ArchiveColumn.list;
import static io.arkiv.archive.ArchiveColumn.reference;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Concatenation;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.Negation;
import io.arkiv.archive.source.User;
import io.arkiv.crm.user.UserColumns;
import java.util.List;
import java.util.Set;

/** The columns of an associate, and single columns that show one. */
public final class AssociateColumns {

  private AssociateColumns() {}

  /** The columns, for a relation that leads to an {@link Associate}. */
  public static ColumnGroup columns() {
    return direct().and(ColumnGroup.of(personEmail()));
  }

  /** The columns and {@code associateDbId}, which the associates behind other rows have. */
  static ColumnGroup columnsWithId() {
    return columns().and(databaseId());
  }

  /**
   * The columns of the first of the associates that a person is, for an owner with a collection
   * {@code associates}.
   */
  static ColumnGroup correspondingColumns() {
    return new FirstRow("associates", "personId", Set.of()).of(columnsWithId());
  }

  private static ColumnGroup direct() {
    return personal().and(owner()).and(account()).and(UserColumns.columns()).saying(CrmTexts.ALL);
  }

  private static ColumnGroup databaseId() {
    return ColumnGroup.of(self("associateDbId", "ID"));
  }

  /** A column of an associate's own row that shows who it is. */
  static ArchiveColumn self(String name, String heading) {
    return ArchiveColumn.of(name, heading, RestrictionType.ASSOCIATE, user("id", ""));
  }

  /** A column that shows a user of the service desk by login name. */
  public static ArchiveColumn serviceUser(
      String name, String heading, String idPath, String relation) {
    String login = relation + ".loginName";
    return ArchiveColumn.of(
        name,
        heading,
        RestrictionType.EJ_USER,
        new User(idPath, new Attribute(login), relation + ".associateId", login));
  }

  /** A column that shows an associate by login id. */
  public static ArchiveColumn login(String name, String heading, String idPath, String relation) {
    return ArchiveColumn.of(name, heading, RestrictionType.ASSOCIATE, user(idPath, relation));
  }

  /** A column that shows an associate by the full name of the person. */
  static ArchiveColumn fullName(String name, String heading, String idPath, String relation) {
    List<String> names =
        List.of(
            relation + ".person.firstName",
            relation + ".person.middleName",
            relation + ".person.lastName");
    return ArchiveColumn.of(
        name,
        heading,
        RestrictionType.ASSOCIATE,
        new User(idPath, new Concatenation(" ", names), idPath, relation + ".loginId"));
  }

  private static User user(String idPath, String relation) {
    String login = relation.isEmpty() ? "loginId" : relation + ".loginId";
    return new User(idPath, new Attribute(login), idPath, login);
  }

  private static ColumnGroup personal() {
    return ColumnGroup.of(
        text("firstName", "First name", "person.firstName"),
        text("lastName", "Last name", "person.lastName"),
        text("middleName", "Middle Name", "person.middleName"),
        joined(
            "fullName",
            "Full name",
            " ",
            "person.firstName",
            "person.middleName",
            "person.lastName"),
        reference("contactId", "Company ID", "person.contactId").unsorted(),
        reference("personId", "Contact ID", "personId").unsorted(),
        text("mrMrs", "Mr/Ms", "person.mrMrs"),
        text("title", "Title", "person.title"));
  }

  private static ColumnGroup owner() {
    return ColumnGroup.of(
        text("contactName", "Owning company", "person.contact.name"),
        text("contactDepartment", "Owning department", "person.contact.department"),
        ArchiveColumn.of(
            "usergroup",
            "Primary group",
            RestrictionType.USER_GROUP,
            new Item("groupId", new Attribute("group.name"), false)),
        reference("usergroupId", "Group ID", "groupId"),
        joined(
            "contactFullName", "Owner", ", ", "person.contact.name", "person.contact.department"),
        list(
            "contactCategory",
            "Category",
            "person.contact.categoryId",
            "person.contact.category.name"));
  }

  private static ColumnGroup account() {
    return ColumnGroup.of(
        ArchiveColumn.of("assocName", "User ID", RestrictionType.ASSOCIATE, user("id", "")),
        text("assocTooltip", "Description", "tooltip").unsorted(),
        ArchiveColumn.of(
            "assocType",
            "Type",
            RestrictionType.LIST_ANY,
            new Enumerated("type", AssociateType.names())),
        reference("ejUserId", "Service user ID", "ejUserId").unsorted(),
        flag("simultaneousEjUser", "Simultaneous Service user", "ejUser.simultaneousLogin")
            .unsorted(),
        text("ejDisplayName", "Nickname", "ejUser.displayName"),
        integer("ejStatus", "Service status", "ejUser.status").unsorted(),
        ArchiveColumn.of("isActive", "Active", RestrictionType.BOOL, new Negation("deleted")),
        ArchiveColumn.of(
            "isActiveText", "Active status", RestrictionType.BOOL, new Negation("deleted")),
        text("userName", "User name", "userName"),
        text("locationAddress", "Location", "locationAddress"),
        flag("isLocation", "Is a location", "location"));
  }

  private static ArchiveColumn personEmail() {
    return ArchiveColumn.of(
        "personEmail",
        "E-mail",
        RestrictionType.STRING,
        new FirstOfMany(
            "person.id",
            "person.emails",
            FirstRow.rows("personId", Set.of()),
            new Attribute("address")));
  }
}
