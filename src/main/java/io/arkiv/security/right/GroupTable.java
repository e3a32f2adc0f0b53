package io.arkiv.security.right;

import io.arkiv.connection.Databases;
import io.arkiv.security.credential.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is in which group: the first group stands with the associate, the further ones in {@code
 * usergrouplink} with the days from and to which each is good.
 */
@ApplicationScoped
class GroupTable {

  private static final String IS_VALID =
      " and (validfrom is null or validfrom < ?) and (validto is null or validto >= ?)";

  private static final String OF_ASSOCIATE =
      "select group_idx from {associate} where associate_id = ?"
          + " union select usergroup_id from {usergrouplink} where assoc_id = ?"
          + IS_VALID;

  private static final String MEMBERS =
      "select associate_id from {associate} where group_idx in (%1$s)"
          + " union select assoc_id from {usergrouplink} where usergroup_id in (%1$s)"
          + IS_VALID;

  @Inject private Databases databases;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "arkiv.time-zone", defaultValue = "UTC")
  private String zone;

  /** The groups that an associate is in. */
  Set<Integer> ofAssociate(int associateId) throws SQLException {
    return numbers(OF_ASSOCIATE, List.of(associateId, associateId));
  }

  /** The associates in any of these groups. */
  Set<Integer> members(Set<Integer> groups) throws SQLException {
    if (groups.isEmpty()) {
      return Set.of();
    }
    List<Integer> twice = new ArrayList<>(groups);
    twice.addAll(groups);
    String places = String.join(", ", Collections.nCopies(groups.size(), "?"));
    return numbers(String.format(MEMBERS, places), twice);
  }

  /** The ids above 0, as the others stand for nobody. */
  private Set<Integer> numbers(String sql, List<Integer> values) throws SQLException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone.strip()));
    List<Object> parameters = new ArrayList<>(values);
    parameters.add(today.plusDays(1).atStartOfDay());
    parameters.add(today.atStartOfDay());
    try (Connection connection = databases.logins().getConnection();
        PreparedStatement statement = connection.prepareStatement(databases.tables().in(sql))) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      for (int i = 0; i < parameters.size(); i++) {
        set(statement, i + 1, parameters.get(i));
      }
      Set<Integer> numbers = new HashSet<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          int number = row.getInt(1);
          if (number > 0) {
            numbers.add(number);
          }
        }
      }
      return Set.copyOf(numbers);
    }
  }

  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof LocalDateTime dateTime) {
      statement.setObject(at, dateTime);
    } else {
      statement.setInt(at, (Integer) value);
    }
  }
}
