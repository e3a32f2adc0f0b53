package io.arkiv.connection;

import io.arkiv.archive.TableNames;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The choice between the server's data source and those that the WAR defines. */
@ApplicationScoped
public class Databases {

  @Resource(lookup = DatabaseDefinition.JNDI_NAME)
  private DataSource ownArchives;

  @Resource(lookup = DatabaseDefinition.LOGINS)
  private DataSource ownLogins;

  @Resource(lookup = DatabaseDefinition.CREDENTIALS)
  private DataSource ownCredentials;

  @Inject
  @ConfigProperty(name = "arkiv.credentials.url")
  private Optional<String> credentialsUrl;

  private Optional<DataSource> ofServer;
  private SchemaSettings schema;

  @PostConstruct
  void choose() {
    ofServer = ServerDataSource.find();
    schema = SchemaSettings.configured();
  }

  /** Of the archives. */
  public DataSource archives() {
    return ofServer.orElse(ownArchives);
  }

  /** Of logins, which must not wait behind queries: the WAR's own have a pool for them. */
  public DataSource logins() {
    return ofServer.orElse(ownLogins);
  }

  /** Of credentials: the same database, unless another is named. */
  public DataSource credentials() {
    return credentialsUrl.isPresent() ? ownCredentials : logins();
  }

  /** Whose the CRM's tables are. */
  public SchemaSettings schema() {
    return schema;
  }

  /** What the CRM's tables are called. */
  public TableNames tables() {
    return schema.tables();
  }
}
