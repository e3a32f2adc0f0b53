package io.arkiv.connection;

import io.arkiv.dialect.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where a database is and who Arkiv is to it.
 *
 * <p>The last resort stands here: Payara's configuration does not resolve a default that holds
 * colons.
 *
 * @param user empty when the URL says, or nobody asks
 */
public record DatabaseAddress(String url, String user, String password) {

  /**
   * What the settings of the database begin with. {@code DB_URL}, {@code DB_USER} and {@code
   * DB_PASSWORD}, or the file that {@code DB_PASSWORD_FILE} names, win over them, so that they are
   * mere proposals.
   */
  public static final String DATABASE = "arkiv.database";

  /** What the settings of a store of its own for credentials begin with. */
  public static final String CREDENTIALS = "arkiv.credentials";

  private static final String IN_MEMORY = "jdbc:h2:mem:arkiv;DB_CLOSE_DELAY=-1";

  /**
   * The address by the settings; the database's, user and password included, where no URL of its
   * own is named.
   *
   * @param prefix what the names of the settings begin with
   * @param settings gives the value of a name
   */
  public static DatabaseAddress of(String prefix, Function<String, Optional<String>> settings) {
    Function<String, Optional<String>> told =
        name -> settings.apply(name).map(String::strip).filter(Predicate.not(String::isEmpty));
    if (prefix.equals(DATABASE) || told.apply(prefix + ".url").isEmpty()) {
      return new DatabaseAddress(
          first(told, "DB_URL", DATABASE + ".url", IN_MEMORY),
          first(told, "DB_USER", DATABASE + ".user", ""),
          told.apply("DB_PASSWORD")
              .or(() -> told.apply("DB_PASSWORD_FILE").map(DatabaseAddress::secret))
              .or(() -> told.apply(DATABASE + ".password"))
              .orElse(""));
    }
    return new DatabaseAddress(
        told.apply(prefix + ".url").orElseThrow(),
        told.apply(prefix + ".user").orElse(""),
        told.apply(prefix + ".password").orElse(""));
  }

  /** What a file holds, but for the end of its line; read again for each connection. */
  private static String secret(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("DB_PASSWORD_FILE cannot be read", unreadable);
    }
  }

  /** A new connection. */
  public Connection connect() throws SQLException {
    Properties login = new Properties();
    // Absent rather than empty: a URL may carry the login itself.
    if (!user.isEmpty()) {
      login.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      login.setProperty("password", password);
    }
    return Product.of(url).connect(url, login);
  }

  private static String first(
      Function<String, Optional<String>> told, String name, String proposal, String otherwise) {
    return told.apply(name).or(() -> told.apply(proposal)).orElse(otherwise);
  }
}
