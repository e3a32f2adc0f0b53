package io.arkiv.rest.address;

import io.arkiv.security.proxy.TrustedProxies;
import io.arkiv.server.HostSyntax;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses under which the client sees the service, behind a proxy too. */
@ApplicationScoped
public class PublicAddress {

  @Inject private HttpServletRequest request;

  @Inject private TrustedProxies proxies;

  private String settled;

  PublicAddress() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException if it is not the scheme and the host of an address
   */
  @Inject
  public PublicAddress(@ConfigProperty(name = "arkiv.public-address") Optional<String> setting) {
    settled = setting.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    if (settled != null) {
      settled = settled.replaceFirst("/$", "");
      String[] parts = settled.split("://", 2);
      if (!parts[0].matches("https?") || parts.length < 2 || !HostSyntax.isHost(parts[1])) {
        throw new IllegalArgumentException(
            "arkiv.public-address: \""
                + setting.get()
                + "\" is no address such as https://crm.example.com");
      }
    }
  }

  /** Has the setting read at once: whoever mistyped it is told at the start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    // the bean is there now
  }

  /** The address of this request, without its query. */
  public String ofRequest() {
    return base() + request.getRequestURI();
  }

  /** The address of the description of all archives. */
  public String ofMetadata() {
    return base() + request.getContextPath() + "/api/v1/archive$metadata";
  }

  /** The address of the service of OData V4, with a slash behind it. */
  public String ofODataV4() {
    return base() + request.getContextPath() + "/odata/v4/";
  }

  /** The address of an archive. */
  public String ofArchive(String name) {
    return base() + request.getContextPath() + "/api/v1/Archive/" + name;
  }

  /** Whether the client's way to the service, or to its proxy, is encrypted. */
  public boolean isSecure() {
    return base().startsWith("https:");
  }

  /**
   * Scheme, host and port: those that are settled, else a trusted proxy's, else the request's, of
   * which only a valid host gets as far as here.
   */
  private String base() {
    if (settled != null) {
      return settled;
    }
    String scheme = request.getScheme();
    String host = request.getHeader(HttpHeaders.HOST);
    // none before HTTP/1.1
    String authority =
        host == null ? request.getServerName() + ":" + request.getServerPort() : host.strip();
    if (proxies.trusts(request.getRemoteAddr())) {
      Forwarded forwarded = Forwarded.read(request::getHeader);
      scheme = forwarded.scheme() == null ? scheme : forwarded.scheme();
      authority = forwarded.host() == null ? authority : forwarded.host();
    }
    return scheme + "://" + authority;
  }
}
