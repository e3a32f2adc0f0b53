package io.arkiv.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JAX-RS application; everything of it is below {@code /api}. */
@ApplicationPath("api")
public class ArchiveApplication extends Application {

  /**
   * Words to Jersey that other servers pass over: extensions that no answer here needs would be
   * asked at every request, and a second description of the resources be served beside ours.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.disableAutoDiscovery", true, "jersey.config.server.wadl.disableWadl", true);
  }
}
