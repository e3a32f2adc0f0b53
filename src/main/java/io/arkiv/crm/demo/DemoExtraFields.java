package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;

/** Writes the values of extra fields, for three in five of their owners. */
record DemoExtraFields(Connection connection, Dice dice, LocalDateTime now) {

  private static final List<String> TEXTS =
      List.of("<b>bold</b> & co", "Hello there", "naïve café", "");
  private static final List<Integer> MINUTES = List.of(0, 15, 90, 1_439);

  void write(List<int[]> persons, List<int[]> companies) throws SQLException {
    write(
        "person",
        "integer, hidden_integer, float, longtext, date, datetime, time, boolean, timespan,"
            + " shorttext, shorttext_list, user_relation, category_relation, priority_relation,"
            + " request_relation, appointment_relation, contact_relation, deleted, rental, car",
        persons);
    write(
        "contact",
        "integer, hidden_integer, float, longtext, date, datetime, time, boolean, timespan,"
            + " shorttext, dropdown, short_dropdown, default_integer, contact_relation,"
            + " request_relation, contact, organization",
        companies);
  }

  private void write(String owner, String fields, List<int[]> owners) throws SQLException {
    List<String> names = List.of(fields.split(", "));
    StringBuilder update = new StringBuilder("UPDATE ").append(owner).append(" SET ");
    for (String name : names) {
      update.append("x_").append(owner).append('_').append(name).append(" = ?, ");
    }
    update.setLength(update.length() - 2);
    update.append(" WHERE ").append(owner).append("_id = ?");
    try (PreparedStatement statement = connection.prepareStatement(update.toString())) {
      for (int[] id : owners) {
        if (dice.chance(600)) {
          for (int i = 0; i < names.size(); i++) {
            set(statement, i + 1, names.get(i), id[0]);
          }
          statement.setInt(names.size() + 1, id[0]);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private void set(PreparedStatement statement, int at, String field, int owner)
      throws SQLException {
    switch (field) {
      case "integer", "hidden_integer" -> statement.setInt(at, dice.between(-5, 99));
      case "default_integer" -> statement.setInt(at, 123);
      case "float" -> statement.setDouble(at, dice.between(-40, 400) / 8.0);
      case "longtext" -> statement.setString(at, dice.pick(TEXTS));
      case "shorttext" -> statement.setString(at, dice.orNothing(100, "short " + owner));
      case "shorttext_list" ->
          statement.setString(at, dice.pick(List.of("black", "white", "transparent", "mauve")));
      case "short_dropdown" ->
          statement.setString(at, dice.pick(List.of("Red", "Green", "Blue", "Purple")));
      case "dropdown" ->
          statement.setString(at, dice.pick(List.of("Volvo", "Saab", "Quattro?", "Beetle '67")));
      case "date" ->
          statement.setObject(at, now.toLocalDate().minusDays(dice.between(0, 900)).atStartOfDay());
      case "datetime" -> statement.setObject(at, now.minusSeconds(dice.between(0, 9_000_000)));
      case "time" ->
          statement.setObject(
              at, LocalDateTime.of(2019, 6, 19, 0, 0).plusSeconds(86_399 - owner % 5 * 3_600L));
      case "boolean" -> statement.setBoolean(at, dice.chance(500));
      case "timespan" -> statement.setInt(at, dice.pick(MINUTES));
      default -> reference(statement, at, field);
    }
  }

  private void reference(PreparedStatement statement, int at, String field) throws SQLException {
    if (dice.chance(200)) {
      Integer nothing = dice.noReference();
      if (nothing == null) {
        statement.setNull(at, Types.INTEGER);
      } else {
        statement.setInt(at, nothing);
      }
      return;
    }
    statement.setInt(
        at,
        switch (field) {
          case "user_relation" -> DemoUsers.anyUser(dice);
          case "category_relation" -> dice.between(1, 7);
          case "priority_relation" -> dice.between(1, 3);
          // some of requests that are gone
          case "request_relation" -> dice.between(1, 130);
          case "appointment_relation" -> dice.between(1, 80);
          case "contact_relation" -> dice.between(1, 150);
          case "contact" -> dice.between(30, 500);
          case "rental" -> dice.between(1, 30);
          case "car", "organization" -> dice.between(1, 3);
          default -> 1;
        });
  }
}
