package io.arkiv.rest.agent;

import io.arkiv.carrier.agent.RequestObject;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.odata.structured.RequestKeys;
import io.arkiv.odata.structured.StructuredSyntax;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.PageBounds;
import io.arkiv.rest.options.ProviderOptions;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import io.arkiv.rest.page.PageSettings;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One request to the agent: a query in texts or in parts, and what it is asked of. */
public final class AgentRequest {

  private static final String FILTER = SystemQueryOption.FILTER.spelling();

  private final boolean isInTexts;
  private final RequestObject body;
  private final String restrictionKey;
  private final SystemQueryOptions options;
  private final RequestKeys places = new RequestKeys();

  private AgentRequest(boolean isInTexts, RequestObject body) {
    this.isInTexts = isInTexts;
    this.body = body;
    this.restrictionKey =
        body.has(AgentKeys.RESTRICTION) ? AgentKeys.RESTRICTION : AgentKeys.RESTRICTIONS;
    this.options = SystemQueryOptions.of(isInTexts ? texts() : common());
  }

  /**
   * Reads the body of a request.
   *
   * @throws io.arkiv.problem.ProblemException when it is no JSON object, or has keys or types that
   *     no request has
   */
  public static AgentRequest read(AgentMethod method, InputStream body) {
    RequestObject object = RequestObject.read(body);
    object.expectOnly(AgentKeys.OF_REQUESTS);
    if (object.has(AgentKeys.RESTRICTION) && object.has(AgentKeys.RESTRICTIONS)) {
      throw Problem.of(
              ProblemCode.BAD_OPTION,
              AgentKeys.RESTRICTIONS + " is another name of " + AgentKeys.RESTRICTION)
          .in(AgentKeys.RESTRICTIONS)
          .asException();
    }
    return new AgentRequest(method.takesTexts(), object);
  }

  private Map<SystemQueryOption, String> common() {
    Map<SystemQueryOption, String> values = new EnumMap<>(SystemQueryOption.class);
    values.put(SystemQueryOption.MODE, "full");
    values.put(SystemQueryOption.OPTIONS, body.text(AgentKeys.OPTIONS));
    values.put(SystemQueryOption.CONTEXT, body.text(AgentKeys.CONTEXT));
    if (!isInTexts) {
      List<String> entities = body.words(AgentKeys.ENTITIES);
      values.put(SystemQueryOption.ENTITIES, entities == null ? null : String.join(",", entities));
    }
    return values;
  }

  private Map<SystemQueryOption, String> texts() {
    Map<SystemQueryOption, String> values = common();
    values.put(SystemQueryOption.SELECT, body.text(StructuredSyntax.COLUMNS));
    values.put(SystemQueryOption.FILTER, body.text(restrictionKey));
    values.put(SystemQueryOption.ORDER_BY, body.text(StructuredSyntax.ORDER));
    values.put(SystemQueryOption.ENTITIES, body.text(AgentKeys.ENTITIES));
    return values;
  }

  /**
   * The archive that is asked.
   *
   * @throws io.arkiv.problem.ProblemException when none is named
   */
  public String providerName() {
    String name = body.text(AgentKeys.PROVIDER);
    if (name == null || name.isBlank()) {
      throw Problem.of(
              ProblemCode.BAD_OPTION,
              AgentKeys.PROVIDER + " names an archive; GetProviderNames tells them")
          .in(AgentKeys.PROVIDER)
          .asException();
    }
    return name.trim();
  }

  /** What a query string would say, of which the parts of a structured query are none. */
  public SystemQueryOptions options() {
    return options;
  }

  /**
   * The query as read.
   *
   * @throws io.arkiv.problem.ProblemException where it breaks the grammar
   */
  public QuerySyntax syntax() {
    if (isInTexts) {
      return options.syntax();
    }
    List<String> columns = body.words(StructuredSyntax.COLUMNS);
    return new StructuredSyntax(
            columns == null ? List.of() : columns,
            body.objects(restrictionKey).stream().map(RestrictionReader::restriction).toList(),
            body.objects(StructuredSyntax.ORDER).stream().map(RestrictionReader::order).toList(),
            restrictionKey)
        .read(places)
        .having(ProviderOptions.read(options).having());
  }

  /**
   * Which rows are asked for: pages count from 0, and a negative one is a number of rows to pass
   * over. A page has no more rows than any answer, and the next begins behind them.
   *
   * @throws io.arkiv.problem.ProblemException when there is no such page
   */
  public PageBounds bounds(PageSettings settings) {
    int size = body.wholeNumber(AgentKeys.PAGE_SIZE, settings.defaultSize());
    if (size < 0) {
      throw Problem.of(
              ProblemCode.BAD_OPTION,
              AgentKeys.PAGE_SIZE + " is a whole number from 0 to 2147483647")
          .in(AgentKeys.PAGE_SIZE)
          .asException();
    }
    long page = body.wholeNumber(AgentKeys.PAGE, 0);
    int top = Math.min(size, settings.maxSize());
    long skip = page < 0 ? -page : page * top;
    if (skip > Integer.MAX_VALUE) {
      throw Problem.of(ProblemCode.BAD_OPTION, "this page begins behind 2147483647 rows")
          .in(AgentKeys.PAGE)
          .asException();
    }
    return new PageBounds((int) skip, top, -1, null, 0);
  }

  /** A problem told of the key that what is wrong came by. */
  public Problem told(Problem problem) {
    String option = problem.parameter();
    if (option == null) {
      return problem;
    }
    boolean isPart =
        !isInTexts
            && (option.equals(FILTER)
                || option.equals(SystemQueryOption.SELECT.spelling())
                || option.equals(SystemQueryOption.ORDER_BY.spelling()));
    Problem named =
        problem.in(
            option.equals(FILTER)
                ? restrictionKey
                : AgentKeys.BY_OPTION.getOrDefault(option, option));
    return isPart ? places.told(named) : named;
  }
}
