package io.arkiv.crm.field;

import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.DefinedColumns;
import io.arkiv.archive.TableNames;
import io.arkiv.crm.definition.Definitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the fields that an install has defined for persons and companies. */
@ApplicationScoped
public class DefinedFields implements DefinedColumns {

  @Inject
  @ConfigProperty(name = "arkiv.custom-fields", defaultValue = "all")
  private String served = "all";

  /** The fields of a person, for a relation that leads to one. */
  public static ColumnGroup ofPerson(ColumnDictionary dictionary) {
    return of(FieldOwner.PERSON, dictionary);
  }

  /** The fields of a company, for a relation that leads to one. */
  public static ColumnGroup ofContact(ColumnDictionary dictionary) {
    return of(FieldOwner.CONTACT, dictionary);
  }

  private static ColumnGroup of(FieldOwner owner, ColumnDictionary dictionary) {
    return ColumnGroup.of()
        .mount(owner.table + "Udef", "", dictionary.group(owner.udefGroup()))
        .mount(owner.table + "Extra", "", dictionary.group(owner.extraGroup()));
  }

  @Override
  public Map<String, ColumnGroup> read(Connection connection, TableNames tables)
      throws SQLException {
    if (served.trim().equalsIgnoreCase("none")) {
      return Map.of();
    }
    Definitions definitions = new Definitions(connection, tables);
    ExtraFields extra = ExtraFields.read(definitions);
    Map<String, ColumnGroup> groups = new HashMap<>();
    for (FieldOwner owner : FieldOwner.values()) {
      groups.put(owner.udefGroup(), new UserFields(definitions, owner).columns());
      groups.put(owner.extraGroup(), extra.columns(owner));
    }
    return groups;
  }
}
