package io.arkiv.server;

import jakarta.servlet.ServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads malformed addresses to where they are refused. Payara answers some of them with an empty
 * 200 and a stack trace in its log, others with an empty 400, before any application is asked; so
 * what its network layer tells of each request is listened to, from the first request on.
 */
public final class MalformedAddresses {

  /** The address that a request goes on with. */
  public static final String INSTEAD = "/malformed-address";

  private static final Logger LOG = System.getLogger(MalformedAddresses.class.getName());

  private static final List<String> NETWORK_LAYER =
      List.of("getUnwrappedCoyoteRequest", "getCoyoteRequest", "getHttpFilter");

  private static final String PROBE = "org.glassfish.grizzly.http.server.HttpServerProbe";

  /** The probes by the network layer that they listen to: one a listener. */
  private final Map<Object, Object[]> probes = new ConcurrentHashMap<>();

  private volatile boolean isOtherServer;

  /** Listens to the network layer that a request came through, unless that is done already. */
  public void watchFor(ServletRequest request) {
    if (isOtherServer) {
      return;
    }
    try {
      Object layer = ServerCalls.follow(ServerConnection.innermost(request), NETWORK_LAYER);
      if (probes.get(layer) == null) {
        probes.computeIfAbsent(layer, MalformedAddresses::listeningTo);
      }
    } catch (ReflectiveOperationException | RuntimeException notPayara) {
      isOtherServer = true;
      LOG.log(Level.TRACE, "not Payara: malformed addresses are its own business", notPayara);
    }
  }

  /** Ends it: the server outlives the application. */
  public void forget() {
    probes.forEach(
        (layer, probe) -> {
          try {
            call(layer, "removeProbes", probe);
          } catch (ReflectiveOperationException e) {
            LOG.log(Level.WARNING, "the network layer does not let go", e);
          }
        });
    probes.clear();
  }

  private static Object[] listeningTo(Object layer) {
    try {
      ClassLoader loader = layer.getClass().getClassLoader();
      Class<?> type = Class.forName(PROBE, true, loader);
      Object[] probe = (Object[]) Array.newInstance(type, 1);
      probe[0] = Proxy.newProxyInstance(loader, new Class<?>[] {type}, MalformedAddresses::told);
      call(layer, "addProbes", probe);
      return probe;
    } catch (ReflectiveOperationException otherVersion) {
      throw new IllegalStateException(otherVersion);
    }
  }

  private static void call(Object layer, String method, Object[] probe)
      throws ReflectiveOperationException {
    Object config = layer.getClass().getMethod("getMonitoringConfig").invoke(layer);
    config.getClass().getMethod(method, Object[].class).invoke(config, (Object) probe);
  }

  /** What a probe does when it is told something. */
  private static Object told(Object probe, Method event, Object[] arguments)
      throws ReflectiveOperationException {
    return switch (event.getName()) {
      case "onRequestReceiveEvent" -> {
        redirect(arguments[2]);
        yield null;
      }
      case "hashCode" -> System.identityHashCode(probe);
      case "equals" -> probe == arguments[0];
      case "toString" -> INSTEAD;
      default -> null;
    };
  }

  private static void redirect(Object request) throws ReflectiveOperationException {
    Object packet = ServerCalls.follow(request, List.of("getRequest"));
    String address = (String) ServerCalls.follow(packet, List.of("getRequestURI"));
    if (!AddressSyntax.isWellFormed(address)) {
      packet.getClass().getMethod("setRequestURI", String.class).invoke(packet, INSTEAD);
    }
  }
}
