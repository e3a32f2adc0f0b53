package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.NearNames;
import io.arkiv.archive.Rights;
import io.arkiv.carrier.v4.Connection;
import io.arkiv.carrier.v4.EntitySet;
import io.arkiv.carrier.v4.JsonModel;
import io.arkiv.carrier.v4.PropertyNames;
import io.arkiv.carrier.v4.V4Wire;
import io.arkiv.carrier.v4.XmlModel;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayColumn;
import io.arkiv.display.DisplayStyle;
import io.arkiv.display.Mode;
import io.arkiv.display.Output;
import io.arkiv.display.RowDisplay;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.odata.SelectItem;
import io.arkiv.odata.V4Syntax;
import io.arkiv.paging.ArchivePages;
import io.arkiv.paging.RowSource;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.rest.address.PublicAddress;
import io.arkiv.rest.answer.AnswerShape;
import io.arkiv.rest.answer.NextPage;
import io.arkiv.rest.caller.CallerReader;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.options.CountOption;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import io.arkiv.rest.options.V4Options;
import io.arkiv.rest.page.Fingerprint;
import io.arkiv.rest.page.PageBoundsReader;
import io.arkiv.rest.page.PageSettings;
import io.arkiv.rest.page.PreferredSize;
import io.arkiv.rest.traffic.Room;
import io.arkiv.rest.traffic.RoomTimes;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.right.CallerRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The archives as a service of OData V4: the same walk through the same rooms. */
@Path("v4")
@ApplicationScoped
public class ODataResource {

  private static final String SET = "{set:[^/$().%]+}";
  private static final MediaType XML = MediaType.valueOf("application/xml;charset=utf-8");
  private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=utf-8");

  @Inject private DeclaredArchives archives;
  @Inject private CalendarSettings calendar;
  @Inject private PageSettings pageSettings;
  @Inject private Clock clock;
  @Inject private CallerRights rights;
  @Inject private PublicAddress address;
  @Inject private WireChoice wires;
  @Inject private Fetching fetching;
  @Inject private RoomTimes times;

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;
  @Context private SecurityContext security;

  /** The sets that there are: the service document. */
  @GET
  public Response service() throws CredentialsUnavailable {
    List<EntitySet> sets = EntitySet.of(seen());
    MediaType type = wires.ofRows(options(), headers).type();
    StreamingOutput body = out -> JsonModel.writeService(sets, address.ofODataV4(), out);
    return Response.ok(body, type).build();
  }

  /** The model of the sets: as XML, unless JSON alone is accepted. */
  @GET
  @Path("{metadata:(?:\\$|%24)metadata}")
  public Response model() throws CredentialsUnavailable {
    List<EntitySet> sets = EntitySet.of(seen());
    if (V4Options.prefersXml(options(), headers.getHeaderString(HttpHeaders.ACCEPT))) {
      StreamingOutput body = out -> XmlModel.write(sets, out);
      return Response.ok(body, XML).build();
    }
    StreamingOutput body = out -> JsonModel.write(sets, out);
    return Response.ok(body, wires.ofRows(options(), headers).type()).build();
  }

  /** Several requests in one: not served. */
  @POST
  @Path("{batch:(?:\\$|%24)batch}")
  public Response batch() {
    throw V4Options.notServed("$batch");
  }

  /** The rows of a set. */
  @GET
  @Path(SET)
  public Response rows(@PathParam("set") String name) throws CredentialsUnavailable {
    Integer preferred = PreferredSize.read(headers.getRequestHeader("Prefer"));
    Asked asked = new Asked(set(name), options(), preferred, null);
    Response.ResponseBuilder response = Response.ok(asked.answer(""), asked.shape.chosen().type());
    if (preferred != null) {
      response.header("Preference-Applied", PreferredSize.NAME + "=" + preferred);
    }
    return response.build();
  }

  /** How many rows of a set there are. */
  @GET
  @Path(SET + "/{count:(?:\\$|%24)count}")
  public Response count(@PathParam("set") String name) throws CredentialsUnavailable {
    Asked asked = new Asked(set(name), options(), null, null);
    return Response.ok(Long.toString(fetching.count(asked.query)), TEXT).build();
  }

  /** One row by its key. */
  @GET
  @Path(SET + "{open:\\(|%28}{named:(?:PrimaryKey=)?}{key:-?\\d{1,18}}{close:\\)|%29}")
  public Response row(@PathParam("set") String name, @PathParam("key") String key)
      throws CredentialsUnavailable {
    Asked asked = new Asked(set(name), options(), 1, key);
    ListAnswer answer = asked.answer("/$entity");
    if (!answer.rows().hasNext()) {
      throw Problem.of(ProblemCode.NOT_SERVED, "no row of " + name + " has the key " + key)
          .asException();
    }
    StreamingOutput body = out -> V4Wire.writeEntity(answer, out);
    return Response.ok(body, asked.shape.chosen().type()).build();
  }

  /** A file that Power BI opens. */
  @GET
  @Path(SET + ".pbids")
  public Response powerBi(@PathParam("set") String name) throws CredentialsUnavailable {
    String file = set(name).name() + ".pbids";
    return file(Connection.ofPowerBi(address.ofODataV4()), MediaType.APPLICATION_JSON_TYPE, file);
  }

  /** A query for the editor of Power Query. */
  @GET
  @Path(SET + ".pq")
  public Response powerQuery(@PathParam("set") String name) throws CredentialsUnavailable {
    String set = set(name).name();
    return file(Connection.ofPowerQuery(address.ofODataV4(), set), TEXT, set + ".pq");
  }

  private static Response file(byte[] content, MediaType type, String name) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private SystemQueryOptions options() {
    return V4Options.read(request.getQueryString());
  }

  private Collection<Archive> seen() throws CredentialsUnavailable {
    Rights held = CallerReader.rights(security, rights);
    return archives.all().stream().map(held::seen).toList();
  }

  private EntitySet set(String name) throws CredentialsUnavailable {
    Collection<Archive> all = seen();
    return EntitySet.named(name, all).orElseThrow(() -> unknown(name, all));
  }

  private static RuntimeException unknown(String name, Collection<Archive> all) {
    List<String> names = EntitySet.of(all).stream().map(EntitySet::name).toList();
    return Problem.of(
            ProblemCode.UNKNOWN_ARCHIVE,
            "there is no entity set \"" + name + "\"; there are " + String.join(", ", names))
        .suggesting(NearNames.nearest(name, names))
        .asException();
  }

  /** One request for rows: its walk through the house, a line a room. */
  private final class Asked {

    private final EntitySet set;
    private final SystemQueryOptions options;
    private final PropertyNames names;
    private final AnswerShape shape;
    private final BoundQuery query;

    Asked(EntitySet set, SystemQueryOptions options, Integer rows, String key)
        throws CredentialsUnavailable {
      this.set = set;
      this.options = options;
      this.names = PropertyNames.of(set.archive());
      this.shape = AnswerShape.read(options, headers, calendar.storedZone(), wires);
      Continuation after = PageBoundsReader.continuation(options);
      Caller caller = CallerReader.read(security, rights, after, shape.style().zone(), clock);
      QuerySyntax syntax = syntax(caller, key);
      Archive declared = set.archive().declared();
      long fingerprint = Fingerprint.of(declared, set.name(), options, syntax.select(), caller);
      PageBounds bounds =
          PageBoundsReader.readTotal(options, after, fingerprint, pageSettings, rows);
      times.enter(Room.BIND);
      this.query =
          QueryBinder.bind(
              syntax, declared, List.of(declared.entity(set.entity())), caller, calendar, bounds);
    }

    private QuerySyntax syntax(Caller caller, String key) {
      String filter = options.value(SystemQueryOption.FILTER);
      String ofKey = key == null ? filter : "PrimaryKey eq " + key;
      QuerySyntax syntax =
          new V4Syntax(names::column, caller.asOf().toString())
              .read(
                  options.value(SystemQueryOption.SELECT),
                  ofKey,
                  options.value(SystemQueryOption.ORDER_BY));
      return syntax.select().isEmpty() ? syntax.selecting(defaults()) : syntax;
    }

    private List<SelectItem> defaults() {
      return set.defaultColumns().stream()
          .map(ArchiveColumn::name)
          .map(SelectItem::column)
          .toList();
    }

    ListAnswer answer(String behindContext) {
      RowSource rows = fetching.rows(query);
      Long count = CountOption.read(options).count(rows, query);
      ArchivePages pages = fetching.pages(rows, query);
      RowDisplay display = fetching.display(query, set.archive(), style());
      List<DisplayColumn> columns = display.columns().stream().map(this::renamed).toList();
      return new ListAnswer(
          context(columns) + behindContext,
          count,
          columns,
          false,
          Fetching.shown(pages, display),
          new NextPage(pages, address.ofRequest(), options));
    }

    /** Values as the model has them: date-times with their offset, truth values as such. */
    private DisplayStyle style() {
      DisplayStyle asked = shape.style();
      return new DisplayStyle(
          Mode.SLIM, Output.LOGICAL, asked.language(), asked.culture(), asked.zone(), true);
    }

    private DisplayColumn renamed(DisplayColumn column) {
      return new DisplayColumn(names.property(column.name()), column.column(), column.part());
    }

    private String context(List<DisplayColumn> columns) {
      String properties =
          Stream.concat(
                  Stream.of("PrimaryKey", "EntityName"), columns.stream().map(DisplayColumn::name))
              .collect(Collectors.joining(","));
      return address.ofODataV4() + "$metadata#" + set.name() + "(" + properties + ")";
    }
  }
}
