package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Rights;
import io.arkiv.carrier.agent.AgentMetadata;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.RowDisplay;
import io.arkiv.paging.ArchivePages;
import io.arkiv.paging.RowSource;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.rest.agent.AgentMethod;
import io.arkiv.rest.agent.AgentRequest;
import io.arkiv.rest.answer.AnswerShape;
import io.arkiv.rest.answer.Warning;
import io.arkiv.rest.caller.CallerReader;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.options.CountOption;
import io.arkiv.rest.options.EntityNames;
import io.arkiv.rest.options.ProviderOptions;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.page.PageSettings;
import io.arkiv.rest.traffic.Room;
import io.arkiv.rest.traffic.RoomTimes;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.right.CallerRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Consumer;

/** The archives as the original's own clients ask for them: the Archive agent. */
@Path("{version:(?i)v1}/{agents:(?i)agents}/{agent:(?i)archive}")
@ApplicationScoped
public class AgentResource {

  /** What an answer with this option has anyway. */
  private static final String ROW_COUNT = "rowcount";

  @Inject private DeclaredArchives archives;
  @Inject private CalendarSettings calendar;
  @Inject private PageSettings pageSettings;
  @Inject private Clock clock;
  @Inject private CallerRights rights;
  @Inject private WireChoice wires;
  @Inject private Fetching fetching;
  @Inject private RoomTimes times;

  @Context private HttpHeaders headers;
  @Context private SecurityContext security;

  private final AgentMetadata metadata = new AgentMetadata();

  /** Calls one of its methods. */
  @POST
  @Path("{method}")
  public Response call(@PathParam("method") String name, InputStream body)
      throws CredentialsUnavailable {
    AgentMethod method = AgentMethod.named(name);
    AgentRequest request = AgentRequest.read(method, body);
    try {
      return answer(method, request);
    } catch (ProblemException refused) {
      throw request.told(refused.problem()).asException();
    }
  }

  private Response answer(AgentMethod method, AgentRequest request) throws CredentialsUnavailable {
    return switch (method) {
      case PROVIDER_NAMES -> {
        Collection<Archive> all = archives.all();
        yield described(request, out -> metadata.writeNames(all, out));
      }
      case COLUMNS -> {
        Archive archive = seen(request);
        yield described(request, out -> metadata.writeColumns(archive, out));
      }
      case ENTITIES -> {
        Archive archive = seen(request);
        yield described(request, out -> metadata.writeEntities(archive, out));
      }
      default -> rows(method, request);
    };
  }

  private Archive named(AgentRequest request) {
    String context = request.options().value(SystemQueryOption.CONTEXT);
    return archives.named(request.providerName(), context);
  }

  private Archive seen(AgentRequest request) throws CredentialsUnavailable {
    Rights held = CallerReader.rights(security, rights);
    return held.seen(named(request));
  }

  private Response described(AgentRequest request, Consumer<OutputStream> writing) {
    StreamingOutput body = writing::accept;
    return Response.ok(body, wires.ofRows(request.options(), headers).type()).build();
  }

  /** The request's walk through the house: a line a room. */
  private Response rows(AgentMethod method, AgentRequest request) throws CredentialsUnavailable {
    Archive archive = named(request);
    AnswerShape shape = AnswerShape.read(request.options(), headers, calendar.storedZone(), wires);
    Caller caller = CallerReader.read(security, rights, null, shape.style().zone(), clock);
    times.enter(Room.BIND);
    EntityNames entities = EntityNames.read(request.options(), archive);
    ProviderOptions options = ProviderOptions.read(request.options()).without(ROW_COUNT);
    BoundQuery query =
        QueryBinder.bind(
                request.syntax(),
                archive,
                entities.asked(),
                caller,
                calendar,
                request.bounds(pageSettings))
            .totalled(options.hasGrandTotal());
    RowSource rows = fetching.rows(query);
    Long count = method.isCounted() ? CountOption.EXACT.count(rows, query) : null;
    ArchivePages pages = fetching.pages(rows, query);
    RowDisplay display = fetching.display(query, archive, shape.style());
    ListAnswer answer =
        new ListAnswer(
            null,
            count,
            display.columns(),
            false,
            Fetching.shown(pages, display),
            ListAnswer.NO_LINK);
    return shape.response(archive.name(), answer, Warning.of(archive, entities, options));
  }
}
