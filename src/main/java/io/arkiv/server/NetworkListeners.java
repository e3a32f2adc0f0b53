package io.arkiv.server;

import jakarta.servlet.ServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What listens to the network in front of the application, on Payara: each is watched for malformed
 * requests, from its first on, and keeps little for clients that do not read.
 */
public final class NetworkListeners {

  private static final Logger LOG = System.getLogger(NetworkListeners.class.getName());

  /** The calls that lead from a request to the network layer that it came through. */
  private static final List<String> LAYER =
      List.of("getUnwrappedCoyoteRequest", "getCoyoteRequest", "getHttpFilter");

  /** The same to the transport of its bytes. */
  private static final List<String> TRANSPORT =
      List.of(
          "getUnwrappedCoyoteRequest",
          "getCoyoteRequest",
          "getRequest",
          "getConnection",
          "getTransport");

  private static final int QUEUED_BYTES = 64 * 1024;

  private static final String LAYER_TYPE = "org.glassfish.grizzly.http.server.HttpServerFilter";
  private static final String SERVICES = "org.glassfish.internal.api.Globals";
  private static final String NETWORK = "com.sun.enterprise.v3.services.impl.GrizzlyService";

  /** The network layers that are watched: one a listener. */
  private final Map<Object, MalformedRequests> watched = new ConcurrentHashMap<>();

  private volatile boolean isOtherServer;

  /**
   * Watches all listeners there are.
   *
   * @param server the class loader of the server
   */
  public void watchAll(ClassLoader server) {
    try {
      Class<?> type = Class.forName(LAYER_TYPE, true, server);
      Object network =
          Class.forName(SERVICES, true, server)
              .getMethod("get", Class.class)
              .invoke(null, Class.forName(NETWORK, true, server));
      Field proxies = network.getClass().getDeclaredField("proxies");
      proxies.setAccessible(true);
      for (Object proxy : (Collection<?>) proxies.get(network)) {
        Object listener = ServerCalls.follow(proxy, List.of("getUnderlyingListener"));
        Object layers =
            listener.getClass().getMethod("getFilters", Class.class).invoke(listener, type);
        ((Collection<?>) layers).forEach(this::watch);
        boundWriteQueues(ServerCalls.follow(listener, List.of("getTransport")));
      }
    } catch (ReflectiveOperationException | RuntimeException otherServer) {
      LOG.log(Level.TRACE, "the listeners are not known before their first request", otherServer);
    }
  }

  /** Watches the listener that a request came through, unless that is done already. */
  public void watchFor(ServletRequest request) {
    if (isOtherServer) {
      return;
    }
    try {
      Object layer = ServerCalls.follow(ServerConnection.innermost(request), LAYER);
      if (!watched.containsKey(layer)) {
        watch(layer);
        boundWriteQueues(ServerCalls.follow(ServerConnection.innermost(request), TRANSPORT));
      }
    } catch (ReflectiveOperationException | RuntimeException notPayara) {
      isOtherServer = true;
      LOG.log(Level.TRACE, "not Payara: malformed requests are its own business", notPayara);
    }
  }

  /** Ends it: the server outlives the application. */
  public void forget() {
    watched.values().forEach(MalformedRequests::forget);
    watched.clear();
  }

  private void watch(Object layer) {
    watched.computeIfAbsent(layer, MalformedRequests::of);
  }

  /**
   * What clients do not read yet is kept for them, on Payara up to four times the buffer of their
   * socket: megabytes a client. Here it is as much as keeps a fast one busy; then it is waited for.
   */
  private static void boundWriteQueues(Object transport) throws ReflectiveOperationException {
    Object writer = ServerCalls.follow(transport, List.of("getAsyncQueueIO", "getWriter"));
    writer
        .getClass()
        .getMethod("setMaxPendingBytesPerConnection", int.class)
        .invoke(writer, QUEUED_BYTES);
  }
}
