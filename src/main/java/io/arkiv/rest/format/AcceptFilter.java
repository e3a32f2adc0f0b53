package io.arkiv.rest.format;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes the empty elements out of Accept, which RFC 9110 allows (5.6.1) and Jersey refuses. */
@Provider
@PreMatching
public class AcceptFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null || accept.indexOf(',') < 0) {
      return;
    }
    String[] ranges = accept.split(",");
    if (Arrays.stream(ranges).anyMatch(String::isBlank)) {
      request
          .getHeaders()
          .putSingle(
              HttpHeaders.ACCEPT,
              Arrays.stream(ranges)
                  .filter(range -> !range.isBlank())
                  .collect(Collectors.joining(",")));
    }
  }
}
