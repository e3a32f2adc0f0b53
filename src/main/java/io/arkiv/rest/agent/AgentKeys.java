package io.arkiv.rest.agent;

import io.arkiv.odata.structured.StructuredSyntax;
import io.arkiv.rest.options.SystemQueryOption;
import java.util.List;
import java.util.Map;

/** The keys of the agent's requests. */
public final class AgentKeys {

  public static final String PROVIDER = "providerName";
  public static final String RESTRICTION = "restriction";

  /** What some methods call the same. */
  public static final String RESTRICTIONS = "restrictions";

  public static final String ENTITIES = "entities";
  public static final String PAGE = "page";
  public static final String PAGE_SIZE = "pageSize";
  public static final String OPTIONS = "options";
  public static final String CONTEXT = "context";

  /** All of a request. */
  static final List<String> OF_REQUESTS =
      List.of(
          PROVIDER,
          StructuredSyntax.COLUMNS,
          StructuredSyntax.ORDER,
          RESTRICTION,
          RESTRICTIONS,
          ENTITIES,
          PAGE,
          PAGE_SIZE,
          OPTIONS,
          CONTEXT);

  /** What the options are called here that the rooms behind the door name in problems. */
  static final Map<String, String> BY_OPTION =
      Map.of(
          SystemQueryOption.SELECT.spelling(), StructuredSyntax.COLUMNS,
          SystemQueryOption.ORDER_BY.spelling(), StructuredSyntax.ORDER,
          SystemQueryOption.ENTITIES.spelling(), ENTITIES,
          SystemQueryOption.OPTIONS.spelling(), OPTIONS,
          SystemQueryOption.CONTEXT.spelling(), CONTEXT);

  private AgentKeys() {}
}
