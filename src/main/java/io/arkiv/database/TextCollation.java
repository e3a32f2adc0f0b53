package io.arkiv.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The collation of text columns on PostgreSQL: compared by code point, lower-cased by Unicode.
 *
 * <p>A language's collation would sort and compare differently from one install to the next, and
 * would keep {@code LIKE 'abc%'} from using an index.
 */
final class TextCollation {

  /** Best first; the last is everywhere, but lower-cases ASCII alone. */
  private static final List<String> CANDIDATES = List.of("pg_c_utf8", "C.utf8", "C.UTF-8", "C");

  /** Collations of another encoding are listed too, but this database cannot use them. */
  private static final String IS_USABLE =
      """
      select 1 from pg_collation
      where collname = ? and pg_collation_is_visible(oid)
        and collencoding in (-1, pg_char_to_encoding(getdatabaseencoding()))
      """;

  private TextCollation() {}

  /** The clause behind a text column; empty on products whose texts compare by code point. */
  static String of(DatabaseVendor vendor, Connection connection) throws SQLException {
    if (vendor != DatabaseVendor.POSTGRESQL) {
      return "";
    }
    try (PreparedStatement statement = connection.prepareStatement(IS_USABLE)) {
      for (String candidate : CANDIDATES) {
        statement.setString(1, candidate);
        try (ResultSet found = statement.executeQuery()) {
          if (found.next()) {
            return "COLLATE \"" + candidate + "\"";
          }
        }
      }
    }
    throw new SQLException("PostgreSQL without its collation \"C\"");
  }
}
