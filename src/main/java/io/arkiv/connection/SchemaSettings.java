package io.arkiv.connection;

import io.arkiv.archive.TableNames;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whose the CRM's tables are: Arkiv's own, which it makes and fills, or somebody else's, which it
 * reads.
 *
 * @param isManaged whether they are Arkiv's
 * @param tables what they are called
 */
public record SchemaSettings(boolean isManaged, TableNames tables) {

  private static final String WHOSE = "arkiv.schema";
  private static final String NAME = "arkiv.schema.name";
  private static final String PREFIX = "arkiv.schema.prefix";

  /**
   * By the configuration: a plain lookup, as the JPA provider asks before any bean may be asked.
   */
  public static SchemaSettings configured() {
    Config config = ConfigProvider.getConfig(SchemaSettings.class.getClassLoader());
    return of(name -> config.getOptionalValue(name, String.class));
  }

  /**
   * By the settings.
   *
   * @throws IllegalArgumentException when they contradict each other
   */
  public static SchemaSettings of(Function<String, Optional<String>> settings) {
    Function<String, String> told = name -> settings.apply(name).map(String::strip).orElse("");
    String whose = told.apply(WHOSE).toLowerCase(Locale.ROOT);
    TableNames tables = new TableNames(told.apply(NAME), told.apply(PREFIX));
    boolean isManaged = whose.isEmpty() || whose.equals("managed");
    if (!isManaged && !whose.equals("existing")) {
      throw new IllegalArgumentException(WHOSE + " is managed or existing, not " + whose);
    }
    if (isManaged && !tables.equals(TableNames.PLAIN)) {
      throw new IllegalArgumentException(NAME + " and " + PREFIX + " are for existing schemas");
    }
    if (!isManaged && told.apply(DatabaseAddress.CREDENTIALS + ".url").isEmpty()) {
      throw new IllegalArgumentException(
          WHOSE
              + "=existing needs "
              + DatabaseAddress.CREDENTIALS
              + ".url: users and rights are not written into somebody else's schema");
    }
    return new SchemaSettings(isManaged, tables);
  }
}
