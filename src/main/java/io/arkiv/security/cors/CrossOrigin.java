package io.arkiv.security.cors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers whether pages of other origins may read answers.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">The CORS protocol</a>
 */
@ApplicationScoped
public class CrossOrigin {

  private static final String METHODS = "GET, HEAD, POST, DELETE";
  private static final String EXPOSED =
      "DataServiceVersion, Link, OData-Version, Retry-After, Warning, WWW-Authenticate";
  private static final String SECONDS_TO_REMEMBER = "600";

  private Set<String> origins = Set.of();

  CrossOrigin() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException if one is no origin
   */
  @Inject
  public CrossOrigin(@ConfigProperty(name = "arkiv.cors.origins") Optional<String> setting) {
    origins =
        Arrays.stream(setting.orElse("").split(","))
            .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
            .filter(origin -> !origin.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    for (String origin : origins) {
      if (!origin.matches("https?://[a-z0-9.\\-\\[\\]:]+")) {
        throw new IllegalArgumentException(
            "arkiv.cors.origins: \"" + origin + "\" is no origin such as https://crm.example.com");
      }
    }
  }

  /**
   * Adds to an answer what pages of an allowed origin need; nothing for others. No cookie: a page
   * of another origin sends an {@code Authorization}.
   */
  public void mark(HttpServletRequest request, HttpServletResponse response) {
    if (origins.isEmpty()) {
      return;
    }
    response.addHeader("Vary", "Origin");
    String origin = request.getHeader("Origin");
    if (isAllowed(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  /** Whether a browser only asks if it may ask, for a page that may. */
  public boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Access-Control-Request-Method") != null
        && isAllowed(request.getHeader("Origin"));
  }

  /** Answers that it may; nothing else of the request is looked at. */
  public void allow(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    String headers = request.getHeader("Access-Control-Request-Headers");
    if (headers != null && headers.matches("[\\w\\-, ]{1,1000}")) {
      response.setHeader("Access-Control-Allow-Headers", headers);
    }
    response.setHeader("Access-Control-Max-Age", SECONDS_TO_REMEMBER);
  }

  private boolean isAllowed(String origin) {
    return origin != null && origins.contains(origin.toLowerCase(Locale.ROOT));
  }
}
