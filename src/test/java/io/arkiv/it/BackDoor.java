package io.arkiv.it;

import io.arkiv.provider.ArchiveProvider;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** A way to the archives that passes by the door, as a mistake of the future might open one. */
@WebServlet({"/back", "/api/back"})
public class BackDoor extends HttpServlet {

  private static final long serialVersionUID = 1;

  @EJB private transient ArchiveProvider provider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Callable<?>> ways =
        Map.of(
            "list", () -> provider.list(null),
            "listAhead", () -> provider.listAhead(null).get(),
            "count", () -> provider.count(null, false),
            "totals", () -> provider.totals(null, null),
            "details", () -> provider.details(null, null, List.of(), 0),
            "earlierAmong", () -> provider.earlierAmong(null, null, 0, List.of()),
            "earlierRanked", () -> provider.earlierRanked(null, null, 0, 0, 0));
    response.setContentType("text/plain");
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
    } catch (ExecutionException ahead) {
      return !(ahead.getCause() instanceof EJBAccessException);
    } catch (Exception noQuery) {
      return true;
    }
  }
}
