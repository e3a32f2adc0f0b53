package io.arkiv.it;

import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.provider.ArchiveProvider;
import io.arkiv.provider.FirstByte;
import io.arkiv.provider.slow.SlowQueries.Step;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A way to the archives that passes by the door, as a mistake of the future might open one; with
 * {@code ?late} after a minute's work for the answer.
 */
@WebServlet({"/back", "/api/back"})
public class BackDoor extends HttpServlet {

  private static final long serialVersionUID = 1;

  @EJB private transient ArchiveProvider provider;
  @Inject private transient FirstByte firstByte;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Callable<?>> ways =
        Map.of(
            "list", () -> provider.list(null),
            "ahead", () -> provider.ahead(null).get(),
            "asked", () -> provider.asked(null, Step.COUNT, () -> null),
            "begin", () -> provider.begin(null),
            "count", () -> provider.count(null, false),
            "totals", () -> provider.totals(null, null),
            "details", () -> provider.details(null, null, List.of(), 0),
            "earlierAmong", () -> provider.earlierAmong(null, null, 0, List.of()),
            "earlierRanked", () -> provider.earlierRanked(null, null, 0, 0, 0));
    response.setContentType("text/plain");
    if ("late".equals(request.getQueryString())) {
      firstByte.awaitedSince(System.nanoTime() - TimeUnit.MINUTES.toNanos(1));
    }
    response
        .getWriter()
        .print(
            ways.entrySet().stream()
                .filter(way -> isOpen(way.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" ")));
  }

  /** What comes of a call does not matter, if it comes to that. */
  private static boolean isOpen(Callable<?> way) {
    try {
      way.call();
      return true;
    } catch (EJBAccessException closed) {
      return false;
    } catch (ProblemException late) {
      return late.problem().code() != ProblemCode.TIMED_OUT;
    } catch (ExecutionException ahead) {
      return !(ahead.getCause() instanceof EJBAccessException);
    } catch (Exception noQuery) {
      return true;
    }
  }
}
