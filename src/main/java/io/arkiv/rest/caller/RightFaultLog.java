package io.arkiv.rest.caller;

import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.Right;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.right.RightFaults;
import io.arkiv.security.right.RightsRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells administrators, once, what is wrong with rights: their callers see less, or too much. */
@ApplicationScoped
public class RightFaultLog {

  private static final Logger LOG = System.getLogger(RightFaultLog.class.getName());

  @Inject private ArchiveCatalog catalog;
  @Inject private CalendarSettings settings;

  private Set<String> told = Set.of();

  synchronized void tell(@Observes RightsRead changed) {
    RightFaults faults = new RightFaults(catalog, settings);
    Set<String> found = new LinkedHashSet<>();
    for (Right right : changed.rights()) {
      faults.of(right).forEach(fault -> found.add("right " + right.number() + " " + fault));
    }
    found.stream()
        .filter(fault -> !told.contains(fault))
        .forEach(fault -> LOG.log(Level.WARNING, "arkiv_right: {0}", line(fault)));
    told = found;
  }

  /** What stands in the database must not look like lines of the log. */
  private static String line(String fault) {
    return fault.replaceAll("\\p{Cntrl}", " ");
  }
}
