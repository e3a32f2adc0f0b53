package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Rights;
import io.arkiv.carrier.wire.MetadataCarrier;
import io.arkiv.rest.address.PublicAddress;
import io.arkiv.rest.caller.CallerReader;
import io.arkiv.rest.format.ChosenWire;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.options.SystemQueryOptions;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.right.CallerRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
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
  @Inject private CallerRights rights;
  @Inject private WireChoice wires;

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;
  @Context private SecurityContext security;

  /** Where the archives are: the service document. */
  @GET
  public Response root() throws CredentialsUnavailable {
    return list();
  }

  /** The same under the name that all archives share. */
  @GET
  @Path("{archive:(?i)archives?}")
  public Response list() throws CredentialsUnavailable {
    Collection<Archive> all = seen();
    String metadata = address.ofMetadata();
    return written((carrier, out) -> carrier.writeList(all, metadata, address::ofArchive, out));
  }

  /** All archives with all columns: what {@code odata.metadata} leads to. */
  @GET
  @Path("{metadata:(?i)(?:archives?)?(?:\\$|%24)metadata}")
  public Response describeAll() throws CredentialsUnavailable {
    Collection<Archive> all = seen();
    String metadata = address.ofMetadata();
    return written((carrier, out) -> carrier.writeAll(all, metadata, address::ofArchive, out));
  }

  /** The same as recorded answers of the original spell it, with two slashes too. */
  @GET
  @Path("{archive:(?i)archives?}/{metadata:(?i)/?(?:\\$|%24)metadata}")
  public Response describeAllBelow() throws CredentialsUnavailable {
    return describeAll();
  }

  /** The columns of one archive. */
  @GET
  @Path("{archive:(?i)archives?}/{name:[^/$]+?}{metadata:(?i)/?(?:\\$|%24)metadata}")
  public Response describe(@PathParam("name") String name) throws CredentialsUnavailable {
    Archive archive = CallerReader.rights(security, rights).seen(archives.named(name, null));
    return written((carrier, out) -> carrier.writeColumns(archive, out));
  }

  /** The same under its own name. */
  @GET
  @Path("{name:(?!(?i:archives?(?:[/$]|%24)))[^/$]+?}{metadata:(?i)/?(?:\\$|%24)metadata}")
  public Response describeDirectly(@PathParam("name") String name) throws CredentialsUnavailable {
    return describe(name);
  }

  /** The archives with the columns that the caller may see. */
  private Collection<Archive> seen() throws CredentialsUnavailable {
    Rights held = CallerReader.rights(security, rights);
    return archives.all().stream().map(held::seen).toList();
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
