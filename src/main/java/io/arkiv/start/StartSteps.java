package io.arkiv.start;

import io.arkiv.database.DatabaseSetup;
import io.arkiv.provider.CatalogCheck;
import io.arkiv.security.SecurityStart;
import io.arkiv.server.Start;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** What has to be done before the first request, in order; what is done already is no work. */
@ApplicationScoped
public class StartSteps {

  static final int SECONDS_BETWEEN_ATTEMPTS = 2;

  private static final Logger LOG = System.getLogger(StartSteps.class.getName());

  @Inject private FailedStart failedStart;
  @Inject private SecurityStart security;
  @Inject private DatabaseSetup database;
  @Inject private CatalogCheck catalog;
  @Inject private Start start;

  private boolean hasWaited;

  /**
   * Takes all steps, outside of any transaction: migrations commit one by one.
   *
   * @return false when the database is away: it may be there at the next attempt
   * @throws RuntimeException when a step fails for good
   */
  boolean areTaken() {
    try {
      failedStart.readSetting();
      security.readSettings();
      database.setUp();
      catalog.check();
    } catch (RuntimeException failed) {
      Optional<String> absence = DatabaseAbsence.in(failed);
      if (absence.isEmpty()) {
        throw failed;
      }
      if (!hasWaited) {
        LOG.log(
            Level.WARNING,
            "The database does not answer; asked again every {0} s: {1}",
            SECONDS_BETWEEN_ATTEMPTS,
            absence.get());
      }
      hasWaited = true;
      return false;
    }
    if (hasWaited) {
      LOG.log(Level.INFO, "The database has answered");
    }
    start.done();
    return true;
  }
}
