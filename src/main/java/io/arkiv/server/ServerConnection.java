package io.arkiv.server;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The one place that knows the servers: what Servlet has no word for, by the names of their calls.
 */
public final class ServerConnection {

  private static final Logger LOG = System.getLogger(ServerConnection.class.getName());

  private static final String ATTRIBUTE = ServerConnection.class.getName();
  private static final String GONE = ATTRIBUTE + ".gone";

  /** The calls that lead from a request to its connection and close it: Payara, WildFly. */
  private static final List<List<String>> CUTS =
      List.of(
          List.of(
              "getUnwrappedCoyoteRequest",
              "getCoyoteRequest",
              "getConnection",
              "terminateSilently"),
          List.of("getExchange", "getConnection", "close"));

  /** The calls that lead from a request of Payara to the one that its network layer reads. */
  private static final List<String> PARSED_REQUEST =
      List.of("getUnwrappedCoyoteRequest", "getCoyoteRequest", "getRequest");

  /** The calls that lead from a request of Payara to its connection. */
  private static final List<String> CONNECTION =
      List.of("getUnwrappedCoyoteRequest", "getCoyoteRequest", "getRequest", "getConnection");

  private ServerConnection() {}

  /**
   * Keeps the server's own request, which JAX-RS hides behind a proxy, and stays with HTTP/1.1
   * where the client offers another protocol: Payara would answer without Content-Type, and would
   * never end the body. Done once: whoever comes later gets the request as it is.
   *
   * @return the request to go on with
   */
  public static HttpServletRequest remember(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) != null) {
      return request;
    }
    ServletRequest innermost = innermost(request);
    request.setAttribute(ATTRIBUTE, innermost);
    return request.getHeader("Upgrade") != null && isUpgradeDeclined(innermost)
        ? new DeclinedUpgrade(request)
        : request;
  }

  /** Whether the client of a request did not take its answer: it left, or was given up. */
  public static boolean isClientGone(ServletRequest request) {
    return request.getAttribute(GONE) != null;
  }

  static void clientIsGone(ServletRequest request) {
    request.setAttribute(GONE, true);
  }

  /** Lets a read of the request's body wait no longer than this; other servers have a setting. */
  static void limitReading(ServletRequest request, Duration longest) {
    limit(request, "setReadTimeout", longest);
  }

  /** Lets a write of the answer wait no longer than this; other servers have a setting. */
  static void limitWriting(ServletRequest request, Duration longest) {
    limit(request, "setWriteTimeout", longest);
  }

  private static void limit(ServletRequest request, String limit, Duration longest) {
    try {
      Object connection = ServerCalls.follow(request.getAttribute(ATTRIBUTE), CONNECTION);
      connection
          .getClass()
          .getMethod(limit, long.class, TimeUnit.class)
          .invoke(connection, longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ReflectiveOperationException | RuntimeException otherServer) {
      LOG.log(Level.TRACE, "not Payara: it is told itself how long to wait", otherServer);
    }
  }

  /** The server's own request. */
  static ServletRequest innermost(ServletRequest request) {
    ServletRequest innermost = request;
    while (innermost instanceof ServletRequestWrapper wrapper) {
      innermost = wrapper.getRequest();
    }
    return innermost;
  }

  /**
   * Cuts the connection of an answer that failed midway, so that no client takes it for whole: told
   * of the failure, a server would end the answer as if it were complete.
   */
  public static void cut(ServletRequest request) {
    Object remembered = request.getAttribute(ATTRIBUTE);
    if (CUTS.stream().noneMatch(way -> isCut(remembered, way))) {
      LOG.log(Level.WARNING, "this server does not let an answer that failed be cut off");
    }
  }

  private static boolean isCut(Object request, List<String> way) {
    try {
      ServerCalls.follow(request, way);
      return true;
    } catch (ReflectiveOperationException | RuntimeException otherServer) {
      return false;
    }
  }

  private static boolean isUpgradeDeclined(Object request) {
    try {
      Object parsed = ServerCalls.follow(request, PARSED_REQUEST);
      ServerCalls.follow(parsed, List.of("getUpgradeDC", "recycle"));
      parsed.getClass().getMethod("setIgnoreContentModifiers", boolean.class).invoke(parsed, false);
      return true;
    } catch (ReflectiveOperationException | RuntimeException otherServer) {
      LOG.log(Level.TRACE, "not Payara: upgrades are its own business", otherServer);
      return false;
    }
  }
}
