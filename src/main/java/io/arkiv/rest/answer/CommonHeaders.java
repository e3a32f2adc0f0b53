package io.arkiv.rest.answer;

import io.arkiv.carrier.v4.V4Wire;
import io.arkiv.rest.format.RequestedAddress;
import io.arkiv.rest.headers.ODataHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;

/** Says of every answer, files and errors too, when it was made and that it is what it says. */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CommonHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setDateHeader(HttpHeaders.DATE, System.currentTimeMillis());
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (RequestedAddress.of(request).startsWith(V4Wire.DOOR + "/")) {
      response.setHeader(ODataHeaders.VERSION, ODataHeaders.versionOfAnswer(request::getHeader));
    }
    chain.doFilter(request, response);
  }
}
