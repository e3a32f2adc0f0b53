package io.arkiv.provider.sql;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the administrator settled about statements.
 *
 * @param storedZone the zone of the date-times in the database ({@code arkiv.time-zone})
 * @param timeout how long a statement may take ({@code arkiv.statement.timeout-seconds})
 */
@Dependent
public record StatementSettings(ZoneId storedZone, Duration timeout) {

  /** As configured. */
  @Inject
  public StatementSettings(
      @ConfigProperty(name = "arkiv.time-zone", defaultValue = "UTC") String storedZone,
      @ConfigProperty(name = "arkiv.statement.timeout-seconds", defaultValue = "30")
          int timeoutSeconds) {
    this(ZoneId.of(storedZone.trim()).normalized(), Duration.ofSeconds(timeoutSeconds));
  }
}
