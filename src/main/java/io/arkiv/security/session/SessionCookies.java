package io.arkiv.security.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The cookies of a browser's session. */
public final class SessionCookies {

  /** Who the browser is; no script can read it. */
  public static final String SESSION = "ARKIV";

  /** What pages copy into a header, which other sites' pages cannot. */
  public static final String XSRF_TOKEN = "XSRF-TOKEN";

  private SessionCookies() {}

  /** The session that a request is of. */
  public static Optional<String> session(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(SESSION))
            .map(Cookie::getValue)
            .findFirst();
  }
}
