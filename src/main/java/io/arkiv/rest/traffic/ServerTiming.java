package io.arkiv.rest.traffic;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * Tells a client that prefers it so how long its request was in each room, up to the first byte:
 * what comes behind is on its way when headers are.
 */
@Provider
public class ServerTiming implements ContainerResponseFilter {

  private static final Pattern ASKED =
      Pattern.compile("(?:^|[,;\\s])server-timing(?:$|[,;\\s])", Pattern.CASE_INSENSITIVE);

  @Inject private RoomTimes times;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String preferred = request.getHeaderString("Prefer");
    if (preferred != null && ASKED.matcher(preferred).find()) {
      response.getHeaders().add("Server-Timing", times.told());
      response.getHeaders().add("Preference-Applied", "server-timing");
    }
  }
}
