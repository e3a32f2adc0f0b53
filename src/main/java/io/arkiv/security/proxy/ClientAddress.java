package io.arkiv.security.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where a request comes from, behind proxies too. */
@ApplicationScoped
public class ClientAddress {

  private TrustedProxies proxies;

  ClientAddress() {
    // CDI makes a proxy of it.
  }

  /** Addresses as seen from behind these proxies. */
  @Inject
  public ClientAddress(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /**
   * The address of the client: the nearest one that is no trusted proxy's. A client may send the
   * headers too, so that what stands before the nearest stranger's own address is not believed.
   */
  public String of(HttpServletRequest request) {
    return of(
        request.getRemoteAddr(), values(request, "Forwarded"), values(request, "X-Forwarded-For"));
  }

  /** The same for the sender of the request and the values of the two headers, in order. */
  String of(String sender, List<String> forwarded, List<String> forwardedFor) {
    String nearest = sender;
    List<String> hops =
        forwarded.isEmpty() ? split(forwardedFor) : ForwardedHop.clients(split(forwarded));
    Collections.reverse(hops);
    for (String hop : hops) {
      Optional<InetAddress> address =
          proxies.trusts(nearest) ? ForwardedHop.address(hop) : Optional.empty();
      if (address.isEmpty()) {
        return nearest;
      }
      nearest = address.get().getHostAddress();
    }
    return nearest;
  }

  private static List<String> values(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }

  private static List<String> split(List<String> values) {
    return new ArrayList<>(
        values.stream().flatMap(value -> List.of(value.split(",")).stream()).toList());
  }
}
