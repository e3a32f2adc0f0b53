package io.arkiv.rest.address;

import io.arkiv.security.proxy.TrustedProxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The addresses under which the client sees the service, behind a proxy too. */
@ApplicationScoped
public class PublicAddress {

  @Context private UriInfo address;

  @Inject private HttpServletRequest request;

  @Inject private TrustedProxies proxies;

  /** The address of this request, without its query. */
  public String ofRequest() {
    return base() + address.getRequestUri().getRawPath();
  }

  /** The address of the description of all archives. */
  public String ofMetadata() {
    return base() + request.getContextPath() + "/api/v1/archive$metadata";
  }

  /** The address of an archive. */
  public String ofArchive(String name) {
    return base() + request.getContextPath() + "/api/v1/Archive/" + name;
  }

  /** Whether the client's way to the service, or to its proxy, is encrypted. */
  public boolean isSecure() {
    return base().startsWith("https:");
  }

  /** Scheme, host and port; a forwarding proxy's only when it is trusted. */
  private String base() {
    URI seen = address.getRequestUri();
    String scheme = seen.getScheme();
    String authority = seen.getRawAuthority();
    if (proxies.trusts(request.getRemoteAddr())) {
      Forwarded forwarded = Forwarded.read(request::getHeader);
      scheme = forwarded.scheme() == null ? scheme : forwarded.scheme();
      authority = forwarded.host() == null ? authority : forwarded.host();
    }
    return scheme + "://" + authority;
  }
}
