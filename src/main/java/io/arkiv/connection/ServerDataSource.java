package io.arkiv.connection;

import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The data source that a server has bound for Arkiv: the one that {@code arkiv.datasource} names,
 * and then nothing else will do; unless told, the one under the name that is the custom, if any.
 *
 * <p>A plain lookup, as the JPA provider asks before any bean may be asked for.
 */
public final class ServerDataSource {

  private static final String SETTING = "arkiv.datasource";
  private static final String CUSTOM = "java:jboss/datasources/Arkiv";

  private ServerDataSource() {}

  /** It; empty where the WAR's own are to be used. */
  public static Optional<DataSource> find() {
    Optional<String> named =
        ConfigProvider.getConfig(ServerDataSource.class.getClassLoader())
            .getOptionalValue(SETTING, String.class)
            .map(String::strip)
            .filter(name -> !name.isEmpty());
    if (named.isPresent()) {
      return Optional.of(new NamedDataSource(named.get()));
    }
    try {
      return Optional.of(InitialContext.doLookup(CUSTOM));
    } catch (NamingException notBound) {
      return Optional.empty();
    }
  }
}
