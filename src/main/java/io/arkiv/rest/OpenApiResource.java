package io.arkiv.rest;

import io.arkiv.carrier.Wires;
import io.arkiv.carrier.json.JsonDocument;
import io.arkiv.rest.openapi.OpenApi;
import io.arkiv.security.scheme.Schemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The description of the interface in OpenAPI, which everybody may read. */
@Path("{version:(?i)v1}/{openapi:(?i)openapi\\.json}")
@ApplicationScoped
public class OpenApiResource {

  @Inject private DeclaredArchives archives;
  @Inject private Wires wires;
  @Inject private Schemes schemes;

  /** The same for whoever asks: made once. */
  private volatile byte[] document;

  /** The document. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response document() {
    if (document == null) {
      document = new JsonDocument().write(OpenApi.of(archives.ofProduct(), wires, schemes::serve));
    }
    return Response.ok(document).build();
  }
}
