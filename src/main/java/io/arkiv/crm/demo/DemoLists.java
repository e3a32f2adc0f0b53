package io.arkiv.crm.demo;

import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the list tables; ids count from 1 in the order of {@code lists.txt}. */
final class DemoLists {

  private final Connection connection;
  private final Map<String, List<String>> items = new LinkedHashMap<>();

  DemoLists(Connection connection) {
    this.connection = connection;
    List<String> section = null;
    for (String line : new WordList(DemoLists.class).lines("lists.txt")) {
      if (line.matches("\\[[a-z_]+]")) {
        section = new ArrayList<>();
        items.put(line.substring(1, line.length() - 1), section);
      } else {
        section.add(line);
      }
    }
  }

  void write() throws SQLException {
    writeCategories();
    for (String table :
        List.of("usergroup", "business", "perspos", "source", "country", "leadstatus")) {
      try (RowWriter rows = new RowWriter(connection, table, table + "_id, name, rank, deleted")) {
        List<String> names = items.get(table);
        for (int i = 0; i < names.size(); i++) {
          rows.add(i + 1, names.get(i), i + 1, false);
        }
      }
    }
    writeNames("ticket_priority", "id");
    writeNames("cust_lang", "id");
    writeNames("form", "form_id");
    writeNames("workflow", "workflow_id");
  }

  private void writeCategories() throws SQLException {
    try (RowWriter rows =
        new RowWriter(connection, "category", "category_id, name, rank, deleted, category_group")) {
      List<String> lines = items.get("category");
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        int group = line.charAt(0) - '0';
        // ranks run against the ids, so that an order by rank shows
        rows.add(i + 1, line.substring(2), lines.size() - i, false, group);
      }
    }
  }

  private void writeNames(String table, String idColumn) throws SQLException {
    try (RowWriter rows = new RowWriter(connection, table, idColumn + ", name")) {
      List<String> names = items.get(table);
      for (int i = 0; i < names.size(); i++) {
        rows.add(i + 1, names.get(i));
      }
    }
  }
}
