package io.arkiv.rest.agent;

import io.arkiv.odata.structured.StructuredSyntax;
import io.arkiv.rest.options.SystemQueryOption;
import java.util.List;
import java.util.Map;

/** The keys of the agent's requests. */
final class AgentKeys {

  static final String PROVIDER = "providerName";
  static final String RESTRICTION = "restriction";

  /** What some methods call the same. */
  static final String RESTRICTIONS = "restrictions";

  static final String ENTITIES = "entities";
  static final String PAGE = "page";
  static final String PAGE_SIZE = "pageSize";
  static final String OPTIONS = "options";
  static final String CONTEXT = "context";

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
