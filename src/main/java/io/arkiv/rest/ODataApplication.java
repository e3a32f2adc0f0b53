package io.arkiv.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The second JAX-RS application, below {@code /odata}: whatever JAX-RS finds is in both, and the
 * filter of addresses lets nothing but OData V4 through here.
 */
@ApplicationPath("odata")
public class ODataApplication extends Application {

  /** See {@link ArchiveApplication#getProperties}. */
  @Override
  public Map<String, Object> getProperties() {
    return new ArchiveApplication().getProperties();
  }
}
