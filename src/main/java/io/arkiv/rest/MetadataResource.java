package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.wire.MetadataCarrier;
import io.arkiv.rest.address.PublicAddress;
import io.arkiv.rest.format.ChosenWire;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.options.SystemQueryOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.Collection;

/**
 * Which archives there are, and what is in them. Paths are matched as they were sent: clients that
 * encode a dollar sign send {@code %24}; those of the generated documentation say {@code archives}.
 */
@Path("{version:(?i)v1}")
@RequestScoped
public class MetadataResource {

  @Inject private DeclaredArchives archives;
  @Inject private PublicAddress address;
  @Inject private WireChoice wires;

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;

  /** Where the archives are: the service document. */
  @GET
  public Response root() {
    return list();
  }

  /** The same under the name that all archives share. */
  @GET
  @Path("{archive:(?i)archives?}")
  public Response list() {
    Collection<Archive> all = archives.all();
    String metadata = address.ofMetadata();
    return written((carrier, out) -> carrier.writeList(all, metadata, address::ofArchive, out));
  }

  /** All archives with all columns: what {@code odata.metadata} leads to. */
  @GET
  @Path("{metadata:(?i)(?:archives?)?(?:\\$|%24)metadata}")
  public Response describeAll() {
    Collection<Archive> all = archives.all();
    String metadata = address.ofMetadata();
    return written((carrier, out) -> carrier.writeAll(all, metadata, address::ofArchive, out));
  }

  /** The same as recorded answers of the original spell it, with two slashes too. */
  @GET
  @Path("{archive:(?i)archives?}/{metadata:(?i)/?(?:\\$|%24)metadata}")
  public Response describeAllBelow() {
    return describeAll();
  }

  /** The columns of one archive. */
  @GET
  @Path("{archive:(?i)archives?}/{name:[^/$]+?}{metadata:(?i)/?(?:\\$|%24)metadata}")
  public Response describe(@PathParam("name") String name) {
    Archive archive = archives.named(name, null);
    return written((carrier, out) -> carrier.writeColumns(archive, out));
  }

  /** The same under its own name. */
  @GET
  @Path("{name:(?!(?i:archives?(?:[/$]|%24)))[^/$]+?}{metadata:(?i)/?(?:\\$|%24)metadata}")
  public Response describeDirectly(@PathParam("name") String name) {
    return describe(name);
  }

  /** Writes a description on a wire. */
  private interface Body {
    void write(MetadataCarrier carrier, OutputStream out);
  }

  private Response written(Body body) {
    ChosenWire chosen =
        wires.ofDescription(SystemQueryOptions.read(request.getQueryString()), headers);
    MetadataCarrier carrier = chosen.wire().metadata().orElseThrow();
    StreamingOutput written = out -> body.write(carrier, out);
    return Response.ok(written, chosen.type()).build();
  }
}
