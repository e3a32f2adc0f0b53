package io.arkiv.rest.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request in the one spelling that every JAX-RS reads. */
final class SpelledRequest extends HttpServletRequestWrapper {

  /** What may stand in a path besides letters and digits (RFC 3986, section 3.3). */
  private static final String PATH = "/%-._~!$&'()*+,;=:@";

  private final Map<String, String> instead = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  SpelledRequest(HttpServletRequest request) {
    super(request);
  }

  /**
   * Has a header say something else.
   *
   * @param value null for a header that is not there
   */
  SpelledRequest with(String header, String value) {
    instead.put(header, value);
    return this;
  }

  @Override
  public String getRequestURI() {
    return encoded(super.getRequestURI());
  }

  @Override
  public StringBuffer getRequestURL() {
    String all = super.getRequestURL().toString();
    int path = all.length() - super.getRequestURI().length();
    return new StringBuffer(all.substring(0, path)).append(getRequestURI());
  }

  @Override
  public String getHeader(String name) {
    return instead.containsKey(name) ? instead.get(name) : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (!instead.containsKey(name)) {
      return super.getHeaders(name);
    }
    String value = instead.get(name);
    return Collections.enumeration(value == null ? List.of() : List.of(value));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
    names.removeIf(instead::containsKey);
    instead.forEach(
        (name, value) -> {
          if (value != null) {
            names.add(name);
          }
        });
    return Collections.enumeration(names);
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    path.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || PATH.indexOf(c) >= 0)) {
                encoded.append((char) c);
              } else {
                for (byte part : bytes(c)) {
                  encoded.append(String.format("%%%02X", part));
                }
              }
            });
    return encoded.toString();
  }

  /** Servers hand bytes over as Latin-1 that are not encoded. */
  private static byte[] bytes(int c) {
    return Character.toString(c)
        .getBytes(c < 0x100 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
