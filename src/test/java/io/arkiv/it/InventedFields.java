package io.arkiv.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/**
 * Fields of persons and companies that nobody has seen before, put into a database as a CRM does:
 * every kind of extra field, user-defined fields, and an extra table behind a relation.
 *
 * @param word drawn anew each time, in the names of them all
 */
record InventedFields(String word) {

  /** An option of the list, with what breaks careless quoting. */
  static final String TRICKY = "Don't? \"quote\" -- me";

  /**
   * A column and what it is in SQL over the tables of {@link #FROM}.
   *
   * @param type by its EDM name
   */
  record Field(String column, String sql, String type) {}

  /** The sessions s with the company c, the person p, their fields u and the extra table y. */
  String from() {
    return " from chat_session s left join contact c on c.contact_id = s.contact_id"
        + " left join person p on p.person_id = s.customer_id"
        + " left join udpersonsmall u on u.udpersonsmall_id = p.userdef_id"
        + (" left join y_" + word + " y on y.id = p.x_" + word + "_way ");
  }

  static InventedFields drawn() {
    Random random = new Random();
    StringBuilder word = new StringBuilder("q");
    for (int i = 0; i < 7; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return new InventedFields(word.toString());
  }

  List<Field> all() {
    return List.of(
        ofCompany("int", "Edm.Int64"),
        ofCompany("text", "Edm.String"),
        ofCompany("date", "Edm.DateTimeOffset"),
        ofCompany("time", "Edm.DateTimeOffset"),
        ofCompany("flag", "Edm.Boolean"),
        ofCompany("real", "Edm.Double"),
        ofCompany("list", "Edm.String"),
        new Field("person/personUdef/" + word + ":71", "u.long33", "Edm.Int64"),
        new Field("person/personUdef/" + word + ":72", "u.string33", "Edm.String"),
        new Field("person/personUdef/" + word + ":73", "u.double03", "Edm.Double"),
        new Field("person/personExtra/y_" + word + "/x_level", "y.x_level", "Edm.Int64"));
  }

  private Field ofCompany(String kind, String type) {
    return new Field("contact/contactExtra/" + stored(kind), "c." + stored(kind), type);
  }

  String stored(String kind) {
    return "x_" + word + "_" + kind;
  }

  /** Makes the columns, tells them in the definitions and gives them values. */
  void define(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      company(statement, "int", 1, "integer", "mod(contact_id * 7, 11)", "");
      company(statement, "text", 10, "varchar(255)", "concat('Grün ', mod(contact_id, 4))", "");
      company(statement, "date", 3, "timestamp", "timestamp '2026-03-29 00:00:00'", "");
      company(statement, "time", 4, "timestamp", "timestamp '2026-07-01 22:30:00'", "");
      company(statement, "flag", 6, "boolean", "mod(contact_id, 2) = 0", "");
      company(statement, "real", 15, "double precision", "mod(contact_id, 9) / 4.0", "");
      company(
          statement,
          "list",
          10,
          "varchar(255)",
          "case mod(contact_id, 3) when 1 then " + text("Plain") + " else " + text(TRICKY) + " end",
          "option=Plain\noption=" + TRICKY);
      user(statement, 71, 1, 33, "long33", "mod(udpersonsmall_id, 5)");
      user(statement, 72, 2, 93, "string33", "concat('it''s ', mod(udpersonsmall_id, 3))");
      user(statement, 73, 8, 103, "double03", "mod(udpersonsmall_id, 7) / 2.0");
      table(statement);
      // what is no name of a column, and what has none
      extra(statement, 2, null, null, "x_" + word + "; drop table contact", "Bad", 1, 0, "");
      extra(statement, 2, null, null, stored("none"), "None", 1, 0, "");
    }
  }

  /** A third of the rows is left without a value. */
  private void company(
      Statement statement, String kind, int type, String sqlType, String value, String params)
      throws SQLException {
    statement.execute("alter table contact add column " + stored(kind) + " " + sqlType);
    statement.execute(
        "update contact set " + stored(kind) + " = " + value + " where mod(contact_id, 3) > 0");
    extra(statement, 2, null, null, stored(kind), "Extra " + kind, type, 0, params);
  }

  private void user(
      Statement statement, int identity, int type, int position, String column, String value)
      throws SQLException {
    statement.execute("update udpersonsmall set " + column + " = " + value);
    statement.execute(
        "insert into udeffield (ownertable_id, version, udefidentity, progid, fieldtype, columnid,"
            + (" fieldlabel, taborder) values (8, 5, " + identity + ", ")
            + text(word + ":" + identity)
            + (", " + type + ", " + (140 * 256 + position) + ", 'Label', " + identity + ")"));
  }

  private void table(Statement statement) throws SQLException {
    String table = "y_" + word;
    statement.execute("create table " + table + " (id integer primary key, x_level integer)");
    for (int id = 1; id <= 3; id++) {
      statement.execute("insert into " + table + " values (" + id + ", " + id * 100 + ")");
    }
    statement.execute(
        "insert into extra_tables (id, table_name, name, flags) values (7001, "
            + (text(table) + ", 'Invented', 0)"));
    statement.execute("alter table person add column " + stored("way") + " integer");
    statement.execute("update person set " + stored("way") + " = mod(person_id, 5)");
    extra(statement, 1, null, 7001, stored("way"), "Way", 20, 4_194_304, "");
    extra(statement, 16, 7001, null, "x_level", "Level", 1, 0, "");
  }

  private static void extra(
      Statement statement,
      int domain,
      Integer table,
      Integer target,
      String name,
      String heading,
      int type,
      int flags,
      String params)
      throws SQLException {
    statement.execute(
        "insert into extra_fields (domain, extra_table, target_extra_table, field_name, name, type,"
            + (" flags, params, order_pos) values (" + domain + ", " + table + ", " + target + ", ")
            + (text(name) + ", " + text(heading) + ", " + type + ", " + flags + ", ")
            + (text(params) + ", 900)"));
  }

  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
