package io.arkiv.health;

import io.arkiv.connection.Databases;
import io.arkiv.server.Shutdown;
import io.arkiv.server.Start;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether requests can be served: all is begun, the database there, and nobody ends the service.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

  private static final int SECONDS_TO_ANSWER = 2;

  @Inject private Start start;
  @Inject private Shutdown shutdown;

  @Inject private Databases databases;

  @Override
  public HealthCheckResponse call() {
    boolean isReady = start.isDone() && !shutdown.isStopping() && isThere();
    return HealthCheckResponse.named("arkiv")
        .withData("version", Release.version())
        .status(isReady)
        .build();
  }

  private boolean isThere() {
    try (Connection connection = databases.logins().getConnection()) {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException away) {
      return false;
    }
  }
}
