package io.arkiv.crm.user;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstText;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Picture;
import java.util.List;

/** What users may do, how they log in, and the pictures of persons. */
public final class UserColumns {

  /** The number of the table of persons, as pictures know it. */
  private static final int PERSON_TABLE = 6;

  private static final int PERSON_PICTURE = 1;

  /** {@code credentials.isactive}: the user logs in with it, rather than some other system. */
  private static final int INBOUND = 1;

  private UserColumns() {}

  /** The columns, for a relation that leads to an associate. */
  public static ColumnGroup columns() {
    Collection byRole = Collection.ranked("associateId", "id", "roleId");
    Collection memberships =
        Collection.ranked("associateId", "id", "id").valid("validFrom", "validUntil");
    return ColumnGroup.of(
        ArchiveColumn.of(
            "role",
            "Role",
            RestrictionType.LIST_ANY,
            new FirstOfMany("id", "roles", byRole, item("roleId", "role.name"))),
        ArchiveColumn.of(
                "otherGroups",
                "Other groups",
                RestrictionType.USER_GROUPS,
                new ManyItems(
                    new FirstOfMany(
                        "id", "groupMemberships", memberships, item("groupId", "group.name")),
                    "group.rank"))
            .unsorted(),
        login("credentialType", "Auth. type", "displayType", "type"),
        login("credentialDisplayValue", "Auth. value", "displayName"),
        portrait("person.id", "person.pictures"));
  }

  private static Item item(String idPath, String namePath) {
    return new Item(idPath, new Attribute(namePath), false);
  }

  /** Of what the user logs in with: one at a time as a rule; tickets are none. */
  private static ArchiveColumn login(String name, String heading, String... paths) {
    Collection current =
        Collection.newestFirst("associateId", "id")
            .only("usage", INBOUND)
            .except("type", "Ticket")
            .valid("validFrom", "validUntil");
    return ArchiveColumn.of(
        name,
        heading,
        RestrictionType.NONE,
        new FirstOfMany("id", "credentials", current, new FirstText(List.of(paths))));
  }

  /** The first picture of a person. */
  public static ArchiveColumn portrait(String ownerPath, String picturesPath) {
    Collection pictures =
        Collection.ranked("ownerId", "id", "rank")
            .only("ownerTable", PERSON_TABLE)
            .only("type", PERSON_PICTURE);
    return ArchiveColumn.of(
            "portraitThumbnail",
            "Person image",
            RestrictionType.NONE,
            new FirstOfMany(
                ownerPath,
                picturesPath,
                pictures,
                new Picture("picture.data", "picture.zipped", "picture.encrypted")))
        .unsorted();
  }
}
