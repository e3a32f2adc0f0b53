package io.arkiv.rest.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;

/**
 * Keeps servers from telling a length of 0 where HEAD asks about an answer that is streamed: they
 * count what was written, which is nothing.
 */
@WebFilter("/*")
public class HeadFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (request.getMethod().equals(HttpMethod.HEAD)
        && !response.containsHeader(HttpHeaders.CONTENT_LENGTH)) {
      response.flushBuffer();
    }
  }
}
