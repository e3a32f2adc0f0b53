package io.arkiv.command;

import io.arkiv.connection.DatabaseAddress;
import io.arkiv.connection.SchemaSettings;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The command that makes users, sets their passwords and deactivates them. */
public final class Users {

  private static final String USAGE =
      """
      usage: java -cp 'WEB-INF/classes:WEB-INF/lib/*' io.arkiv.command.Users COMMAND LOGIN
        add         gives a password to an associate, who is made if there is none of that login
        password    sets another password
        deactivate  lets the user log in no more, by whatever means
        activate    lets the user log in again
      The password is asked for, or read as the first line of the standard input. The database is
      that of the server: DB_URL, DB_USER, DB_PASSWORD and ARKIV_CREDENTIALS_URL, _USER, _PASSWORD of
      the environment (ARKIV_SCHEMA, _NAME, _PREFIX too), or Java system properties as -DDB_URL=... and -Darkiv.credentials.url=...
      """;

  private static final int MISUSED = 2;

  private Users() {}

  /** Runs one command; the exit code is 0 when it is done, 1 when refused, 2 when misused. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    if (arguments.length != 2) {
      System.err.print(USAGE);
      return MISUSED;
    }
    try (Connection database = connect(DatabaseAddress.DATABASE);
        Connection store = connect(DatabaseAddress.CREDENTIALS)) {
      UserAccounts users = new UserAccounts(database, store, SchemaSettings.of(Users::setting));
      String login = arguments[1];
      switch (arguments[0].toLowerCase(Locale.ROOT)) {
        case "add" -> users.add(login, password());
        case "password" -> users.setPassword(login, password());
        case "deactivate" -> users.setDeactivated(login, true);
        case "activate" -> users.setDeactivated(login, false);
        default -> {
          System.err.print(USAGE);
          return MISUSED;
        }
      }
      System.out.println("done");
      return 0;
    } catch (IllegalArgumentException | IOException refused) {
      System.err.println(refused.getMessage());
      return 1;
    } catch (SQLException e) {
      System.err.println("The database refuses: " + e.getMessage());
      return 1;
    }
  }

  private static Connection connect(String prefix) throws SQLException {
    return DatabaseAddress.of(prefix, Users::setting).connect();
  }

  /** As MicroProfile Config finds it: a system property, else the environment. */
  private static Optional<String> setting(String name) {
    String variable = name.replaceAll("[^A-Za-z0-9]", "_");
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .or(() -> Optional.ofNullable(System.getenv(variable.toUpperCase(Locale.ROOT))));
  }

  private static String password() throws IOException {
    Console console = System.console();
    if (console == null) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
      String line = in.readLine();
      return line == null ? "" : line;
    }
    char[] first = console.readPassword("Password: ");
    char[] second = console.readPassword("Again: ");
    if (!Arrays.equals(first, second)) {
      throw new IllegalArgumentException("The two differ");
    }
    return first == null ? "" : new String(first);
  }
}
