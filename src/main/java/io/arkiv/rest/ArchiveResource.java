package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.display.DisplaySettings;
import io.arkiv.display.RowDisplay;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.paging.ArchivePages;
import io.arkiv.paging.RowSource;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.rest.address.PublicAddress;
import io.arkiv.rest.answer.AnswerShape;
import io.arkiv.rest.answer.NextPage;
import io.arkiv.rest.answer.ShownRows;
import io.arkiv.rest.answer.Warning;
import io.arkiv.rest.body.FormBody;
import io.arkiv.rest.caller.CallerReader;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.options.CountOption;
import io.arkiv.rest.options.EntityNames;
import io.arkiv.rest.options.ProviderOptions;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import io.arkiv.rest.page.FileLimit;
import io.arkiv.rest.page.Fingerprint;
import io.arkiv.rest.page.PageBoundsReader;
import io.arkiv.rest.page.PageSettings;
import io.arkiv.rest.traffic.Room;
import io.arkiv.rest.traffic.RoomTimes;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.right.CallerRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.time.Clock;

/**
 * Every archive, by its name: {@code /api/v1/ChatSession} and {@code /api/v1/Archive/...}. Made
 * once: what it holds of the request are proxies.
 */
@Path("{version:(?i)v1}")
@ApplicationScoped
public class ArchiveResource {

  @Inject private DeclaredArchives archives;
  @Inject private CalendarSettings calendar;
  @Inject private PageSettings pageSettings;
  @Inject private FileLimit fileLimit;
  @Inject private DisplaySettings displaySettings;
  @Inject private Clock clock;
  @Inject private CallerRights rights;
  @Inject private PublicAddress publicAddress;
  @Inject private WireChoice wires;
  @Inject private Fetching fetching;
  @Inject private RoomTimes times;

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;
  @Context private SecurityContext security;

  /** The rows of an archive that the options ask for. */
  @GET
  @Path("{name}")
  public Response list(@PathParam("name") String name) throws CredentialsUnavailable {
    return answer(name, request.getQueryString());
  }

  /** The same under the name that all archives share. */
  @GET
  @Path("{archive:(?i)archives?}/{name}")
  public Response listArchive(@PathParam("name") String name) throws CredentialsUnavailable {
    return answer(name, request.getQueryString());
  }

  /** The same for options that are too long for an address. */
  @POST
  @Path("{archive:(?i)archives?}/{name}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(@PathParam("name") String name, InputStream form)
      throws CredentialsUnavailable {
    String address = request.getQueryString();
    String body = FormBody.read(form);
    return answer(name, address == null ? body : address + "&" + body);
  }

  /** The request's walk through the house: a line a room. */
  private Response answer(String name, String rawOptions) throws CredentialsUnavailable {
    SystemQueryOptions options = SystemQueryOptions.read(rawOptions);
    String context = options.value(SystemQueryOption.CONTEXT);
    Archive archive = archives.named(name, context);
    AnswerShape shape = AnswerShape.read(options, headers, calendar.storedZone(), wires);
    Continuation after = PageBoundsReader.continuation(options);
    Caller caller = CallerReader.read(security, rights, after, shape.style().zone(), clock);
    QuerySyntax syntax = options.syntax();
    long fingerprint = Fingerprint.of(archive, options, syntax.select(), caller);
    Paging paging = shape.chosen().wire().paging();
    PageBounds bounds =
        PageBoundsReader.read(options, headers, after, fingerprint, pageSettings, paging);
    times.enter(Room.BIND);
    EntityNames entities = EntityNames.read(options, archive);
    ProviderOptions providerOptions = ProviderOptions.read(options);
    BoundQuery query =
        QueryBinder.bind(syntax, archive, entities.asked(), caller, calendar, bounds)
            .totalled(providerOptions.hasGrandTotal());
    RowSource rows = fetching.rows(query);
    fileLimit.check(paging, query, entity -> rows.count(entity, false));
    Long count = CountOption.read(options).in(paging).count(rows, query);
    ArchivePages pages = fetching.pages(rows, query);
    RowDisplay display =
        RowDisplay.of(query.columns(), archive.texts(), shape.style(), displaySettings);
    ListAnswer answer =
        new ListAnswer(
            publicAddress.ofMetadata(),
            count,
            display.columns(),
            shape.isJsonSafe(),
            new ShownRows(pages, display),
            new NextPage(pages, publicAddress.ofRequest(), options));
    return shape.response(archive.name(), answer, Warning.of(archive, entities, providerOptions));
  }
}
