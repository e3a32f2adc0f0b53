package io.arkiv.security.right;

import io.arkiv.archive.Right;
import io.arkiv.archive.RowRule;
import io.arkiv.security.credential.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rights of everybody, in the store's table {@code arkiv_right}. */
@ApplicationScoped
class RightTable {

  private static final String ALL =
      """
      select arkiv_right_id, associate_id, usergroup_id, archive, entity, row_rule, hidden_columns
      from arkiv_right
      order by arkiv_right_id
      """;

  @Inject private Store store;

  List<Right> all() throws SQLException {
    try (Connection connection = store.connect();
        PreparedStatement statement = connection.prepareStatement(ALL)) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      List<Right> rights = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rights.add(right(row));
        }
      }
      return List.copyOf(rights);
    }
  }

  private static Right right(ResultSet row) throws SQLException {
    return new Right(
        row.getInt("arkiv_right_id"),
        row.getObject("associate_id", Integer.class),
        row.getObject("usergroup_id", Integer.class),
        Right.names(row.getString("archive")),
        Right.names(row.getString("entity")),
        RowRule.read(row.getString("row_rule")),
        Right.names(row.getString("hidden_columns")));
  }
}
