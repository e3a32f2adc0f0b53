package io.arkiv.rest.traffic;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts what is asked of the interface, and logs it where that is wanted. It stands in {@code
 * web.xml}, as those filters come first: it sees what the others refuse.
 */
public class TrafficFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = System.getLogger("io.arkiv.access");

  @Inject private transient Traffic traffic;
  @Inject private transient Asked asked;
  @Inject private transient RoomTimes times;

  @Inject
  @ConfigProperty(name = "arkiv.access-log", defaultValue = "false")
  private boolean isLogged;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begun = System.nanoTime();
    traffic.begin();
    times.enter(Room.READ);
    try {
      chain.doFilter(request, response);
    } finally {
      long nanos = System.nanoTime() - begun;
      Outcome outcome = new Outcome(asked.archive(), response.getStatus(), asked.problem());
      traffic.end(outcome, nanos);
      traffic.answered(asked.archive(), new Answered(times.nanos(), asked.rows(), asked.bytes()));
      if (isLogged) {
        log(request, outcome, asked.rows(), nanos);
      }
    }
  }

  /** Who asked what, and how it ended; neither the options nor their values. */
  private static void log(HttpServletRequest request, Outcome outcome, long rows, long nanos) {
    Principal caller = request.getUserPrincipal();
    LOG.log(
        Level.INFO,
        "{0} {1} {2} {3} {4} {5} rows {6} ms",
        caller == null ? "-" : caller.getName(),
        request.getMethod(),
        outcome.archive().isEmpty() ? "-" : outcome.archive(),
        Integer.toString(outcome.status()),
        outcome.problem().isEmpty() ? "-" : outcome.problem(),
        Long.toString(rows),
        Long.toString(TimeUnit.NANOSECONDS.toMillis(nanos)));
  }
}
