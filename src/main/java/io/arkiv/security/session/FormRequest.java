package io.arkiv.security.session;

import io.arkiv.server.BlockingBody;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A form that a page posts to download an archive, which can carry no header: its token is a field,
 * read ahead here. What comes after reads the body as if nobody had.
 */
final class FormRequest extends HttpServletRequestWrapper {

  private static final String FIELD = "XSRF_TOKEN";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern ARCHIVE = Pattern.compile("(?i)/api/v1/archives?/[^/]+/?");

  /** As long as any body that is served. */
  private static final int MAX_BYTES = 1 << 20;

  private final byte[] begin;
  private final InputStream body;

  private FormRequest(HttpServletRequest request) throws IOException {
    super(request);
    this.begin = request.getInputStream().readNBytes(MAX_BYTES + 1);
    this.body = new SequenceInputStream(new ByteArrayInputStream(begin), request.getInputStream());
  }

  /** Whether a request may carry its token as a field. */
  static boolean isOne(HttpServletRequest request) {
    String type = request.getContentType();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getMethod().equals("POST")
        && type != null
        && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM)
        && ARCHIVE.matcher(path).matches();
  }

  static FormRequest read(HttpServletRequest request) throws IOException {
    return new FormRequest(request);
  }

  /** The field; null when there is none. */
  String token() {
    for (String pair : new String(begin, StandardCharsets.ISO_8859_1).split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2 && parts[0].equals(FIELD)) {
        try {
          return URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenPercentSign) {
          return null;
        }
      }
    }
    return null;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new BlockingBody(body);
  }
}
