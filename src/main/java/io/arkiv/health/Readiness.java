package io.arkiv.health;

import io.arkiv.connection.DatabaseDefinition;
import io.arkiv.server.Shutdown;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether requests can be served: the database is there, and nobody ends the service. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

  private static final int SECONDS_TO_ANSWER = 2;

  @Inject private Shutdown shutdown;

  @Resource(lookup = DatabaseDefinition.LOGINS)
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    boolean isReady = !shutdown.isStopping() && isThere();
    return HealthCheckResponse.named("arkiv").status(isReady).build();
  }

  private boolean isThere() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException away) {
      return false;
    }
  }
}
