package io.arkiv.rest;

import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.display.DisplaySettings;
import io.arkiv.query.QuerySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what is settled once: the administrator's settings and the catalogue of archives. */
@ApplicationScoped
public class ServiceSettings {

  private static final String LEGACY = "legacy";

  @Inject
  @ConfigProperty(name = "arkiv.time-zone", defaultValue = "UTC")
  private String timeZone;

  @Inject
  @ConfigProperty(name = "arkiv.week.first-day", defaultValue = "MONDAY")
  private String firstDayOfWeek;

  @Inject
  @ConfigProperty(name = "arkiv.page.default-size", defaultValue = "100")
  private int defaultPageSize;

  @Inject
  @ConfigProperty(name = "arkiv.page.max-size", defaultValue = "100000")
  private int maxPageSize;

  @Inject
  @ConfigProperty(name = "arkiv.statement.timeout-seconds", defaultValue = "30")
  private int statementTimeoutSeconds;

  @Inject
  @ConfigProperty(name = "arkiv.missing-values", defaultValue = "null")
  private String missingValues;

  /** The settings of queries. */
  @Produces
  @Singleton
  public QuerySettings querySettings() {
    return new QuerySettings(
        ZoneId.of(timeZone.trim()).normalized(),
        DayOfWeek.valueOf(firstDayOfWeek.trim().toUpperCase(Locale.ROOT)),
        defaultPageSize,
        maxPageSize,
        Duration.ofSeconds(statementTimeoutSeconds));
  }

  /** The settings of showing. */
  @Produces
  @Singleton
  public DisplaySettings displaySettings() {
    return new DisplaySettings(
        ZoneId.of(timeZone.trim()).normalized(), missingValues.trim().equalsIgnoreCase(LEGACY));
  }

  /** Every archive that a bean declares. */
  @Produces
  @Singleton
  public ArchiveCatalog archiveCatalog(Instance<ArchiveDefinition> definitions) {
    return new ArchiveCatalog(definitions);
  }
}
