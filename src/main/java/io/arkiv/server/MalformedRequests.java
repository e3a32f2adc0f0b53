package io.arkiv.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leads malformed requests to where they are refused. Payara answers some of them with an empty 200
 * and a stack trace in its log, others with an empty 400, and others as if nothing were wrong,
 * before any application is asked; so what its network layer tells of each request is listened to.
 */
final class MalformedRequests {

  private static final Logger LOG = System.getLogger(MalformedRequests.class.getName());
  private static final String PROBE = "org.glassfish.grizzly.http.server.HttpServerProbe";
  private static final String HOST = "Host";
  private static final String LENGTH = "Content-Length";
  private static final String CODING = "Transfer-Encoding";
  private static final Pattern LENGTH_LINE = Pattern.compile("(?i)\n" + LENGTH + "[ \\t]*:");
  private static final String NOWHERE = "localhost";

  private final Object layer;
  private final Object[] probe;

  private MalformedRequests(Object layer, Object[] probe) {
    this.layer = layer;
    this.probe = probe;
  }

  /** Begins to listen to a network layer. */
  static MalformedRequests of(Object layer) {
    try {
      ClassLoader loader = layer.getClass().getClassLoader();
      Class<?> type = Class.forName(PROBE, true, loader);
      Object[] probe = (Object[]) Array.newInstance(type, 1);
      probe[0] = Proxy.newProxyInstance(loader, new Class<?>[] {type}, MalformedRequests::told);
      call(layer, "addProbes", probe);
      return new MalformedRequests(layer, probe);
    } catch (ReflectiveOperationException otherVersion) {
      throw new IllegalStateException(otherVersion);
    }
  }

  /** Ends it. */
  void forget() {
    try {
      call(layer, "removeProbes", probe);
    } catch (ReflectiveOperationException e) {
      LOG.log(Level.WARNING, "the network layer does not let go", e);
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
      case "toString" -> MalformedRequests.class.getName();
      default -> null;
    };
  }

  private static void redirect(Object request) throws ReflectiveOperationException {
    Object packet = ServerCalls.follow(request, List.of("getRequest"));
    String address = (String) ServerCalls.follow(packet, List.of("getRequestURI"));
    String protocol = (String) ServerCalls.follow(packet, List.of("getProtocolString"));
    Object headers = ServerCalls.follow(packet, List.of("getHeaders"));
    Optional<Malformed> wrong =
        Malformed.of(address, protocol, name -> values(packet, headers, name));
    if (wrong.isPresent()) {
      packet
          .getClass()
          .getMethod("setRequestURI", String.class)
          .invoke(packet, wrong.get().instead());
      Object host = headers.getClass().getMethod("getValue", String.class).invoke(headers, HOST);
      if (host != null) {
        // what is no host would end in the server
        host.getClass().getMethod("setString", String.class).invoke(host, NOWHERE);
      }
    }
  }

  private static List<String> values(Object packet, Object headers, String name) {
    try {
      List<String> values = new ArrayList<>();
      Object all = headers.getClass().getMethod("values", String.class).invoke(headers, name);
      ((Iterable<?>) all).forEach(value -> values.add(String.valueOf(value)));
      if (values.isEmpty() && name.equals(LENGTH) && hadLength(packet, headers)) {
        values.add("");
      }
      return values;
    } catch (ReflectiveOperationException otherVersion) {
      throw new IllegalStateException(otherVersion);
    }
  }

  /**
   * Whether a length stood before a transfer coding: the server has forgotten it then, so what it
   * read is looked at, from the address to the coding.
   */
  private static boolean hadLength(Object packet, Object headers)
      throws ReflectiveOperationException {
    Object coding = headers.getClass().getMethod("getValue", String.class).invoke(headers, CODING);
    if (coding == null) {
      return false;
    }
    Object address =
        ServerCalls.follow(packet, List.of("getRequestURIRef", "getOriginalRequestURIBC"));
    return LENGTH_LINE.matcher(between(address, coding)).find();
  }

  /** The text between two parts of what was read at once; empty when it was not. */
  private static String between(Object from, Object to) throws ReflectiveOperationException {
    for (String kind : List.of("getByteChunk", "getBufferChunk")) {
      Object begin = ServerCalls.follow(from, List.of(kind));
      Object end = ServerCalls.follow(to, List.of(kind));
      Object read = ServerCalls.follow(end, List.of("getBuffer"));
      if (read != null && read == ServerCalls.follow(begin, List.of("getBuffer"))) {
        int start = (Integer) ServerCalls.follow(begin, List.of("getStart"));
        int length = (Integer) ServerCalls.follow(end, List.of("getStart")) - start;
        return read instanceof byte[] bytes
            ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
            : (String)
                read.getClass()
                    .getMethod("toStringContent", Charset.class, int.class, int.class)
                    .invoke(read, StandardCharsets.ISO_8859_1, start, start + length);
      }
    }
    return "";
  }
}
