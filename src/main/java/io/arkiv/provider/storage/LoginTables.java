package io.arkiv.provider.storage;

import io.arkiv.archive.Lost;
import io.arkiv.archive.TableNames;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of the CRM's users has to be there for anybody to log in, and for rights of groups. */
public record LoginTables(TableNames names, StoredTables tables) {

  /** What is out of order, and what it lacks. */
  public List<Lost> lost() throws SQLException {
    List<Lost> lost = new ArrayList<>();
    Set<String> logins = missing("associate", "associate_id", "name", "deleted");
    if (!logins.isEmpty()) {
      lost.add(Lost.other("", "logins", logins));
    }
    Set<String> groups = missing("associate", "associate_id", "group_idx");
    groups.addAll(missing("usergrouplink", "assoc_id", "usergroup_id", "validfrom", "validto"));
    if (!groups.isEmpty()) {
      lost.add(Lost.other("", "rights of groups", groups));
    }
    return lost;
  }

  private Set<String> missing(String table, String... columns) throws SQLException {
    Set<String> missing = new TreeSet<>();
    String name = names.of(table);
    for (String column : columns) {
      if (tables.type(name, column).isEmpty()) {
        missing.add(tables.has(name) ? name + "." + column : name);
      }
    }
    return missing;
  }
}
