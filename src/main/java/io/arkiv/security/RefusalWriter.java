package io.arkiv.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a refusal in the format that the client asked for, before JAX-RS is there to choose it.
 */
@ApplicationScoped
class RefusalWriter {

  /** Answers the request; nothing else may be written afterwards. */
  void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    boolean asXml = asksForXml(request);
    byte[] body = (asXml ? refusal.xml() : refusal.json()).getBytes(StandardCharsets.UTF_8);
    response.setStatus(refusal.status());
    response.setContentType((asXml ? "application/xml" : "application/json") + ";charset=UTF-8");
    response.setContentLength(body.length);
    response.setHeader("Cache-Control", "no-store");
    if (!asXml) {
      response.setHeader("DataServiceVersion", "3.0");
    }
    try {
      response.getOutputStream().write(body);
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Coarse: the first format that is named wins; an error is legible in either. */
  private static boolean asksForXml(HttpServletRequest request) {
    String query = lowerCase(request.getQueryString()).replace("%24", "$");
    if (query.contains("$format=")) {
      return query.contains("$format=xml")
          || query.contains("$format=application/xml")
          || query.contains("$format=application%2fxml");
    }
    String accept = lowerCase(request.getHeader("Accept"));
    int xml = accept.indexOf("xml");
    int json = accept.indexOf("json");
    return xml >= 0 && (json < 0 || xml < json) && !accept.contains("html");
  }

  private static String lowerCase(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
