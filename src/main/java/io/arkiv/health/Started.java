package io.arkiv.health;

import io.arkiv.server.Start;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether the start is done: it may wait for the database, or migrate for minutes. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {

  @Inject private Start start;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("arkiv")
        .withData("version", Release.version())
        .status(start.isDone())
        .build();
  }
}
