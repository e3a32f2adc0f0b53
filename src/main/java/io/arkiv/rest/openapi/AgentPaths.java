package io.arkiv.rest.openapi;

import io.arkiv.archive.Archive;
import io.arkiv.odata.structured.StructuredSyntax;
import io.arkiv.rest.agent.AgentKeys;
import io.arkiv.rest.agent.AgentMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods of the Archive agent. */
final class AgentPaths {

  private static final Map<String, Object> TEXT = Members.type("string");
  private static final Map<String, Object> NUMBER = Members.type("integer");
  private static final Map<String, Object> ITEMS =
      Members.listOf(Members.ref("schemas", "AgentItem"));

  private final String archive;

  /**
   * The paths.
   *
   * @param archive that examples ask
   */
  AgentPaths(Archive archive) {
    this.archive = archive.name();
  }

  Map<String, Object> all() {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (AgentMethod method : AgentMethod.values()) {
      paths.put("/api/v1/Agents/Archive/" + method.spelling(), Members.of("post", call(method)));
    }
    return paths;
  }

  private Map<String, Object> call(AgentMethod method) {
    return Members.of(
        "operationId",
        method.spelling(),
        "tags",
        List.of("Archive agent"),
        "requestBody",
        method == AgentMethod.PROVIDER_NAMES
            ? null
            : Members.of(
                "required", true, "content", Members.json(request(method), example(method))),
        "responses",
        Members.answers("200", "The answer.", Members.json(answer(method), null)));
  }

  private static Map<String, Object> answer(AgentMethod method) {
    return switch (method) {
      case PROVIDER_NAMES -> Members.listOf(TEXT);
      case COLUMNS, ENTITIES -> Members.listOf(Members.type("object"));
      default ->
          method.isCounted()
              ? Members.of(
                  "type", "object", "properties", Members.of("RowCount", NUMBER, "Rows", ITEMS))
              : ITEMS;
    };
  }

  private static Map<String, Object> request(AgentMethod method) {
    Map<String, Object> properties = Members.of(AgentKeys.PROVIDER, TEXT, AgentKeys.CONTEXT, TEXT);
    if (method.givesRows()) {
      boolean isInTexts = method.takesTexts();
      Map<String, Object> texts = isInTexts ? TEXT : Members.listOf(TEXT);
      properties.put(StructuredSyntax.COLUMNS, texts);
      properties.put(StructuredSyntax.ORDER, isInTexts ? TEXT : Members.listOf(order()));
      properties.put(AgentKeys.RESTRICTION, isInTexts ? TEXT : Members.listOf(restriction()));
      properties.put(AgentKeys.ENTITIES, texts);
      properties.put(AgentKeys.PAGE, NUMBER);
      properties.put(AgentKeys.PAGE_SIZE, NUMBER);
      properties.put(AgentKeys.OPTIONS, TEXT);
    }
    return Members.of(
        "type", "object", "required", List.of(AgentKeys.PROVIDER), "properties", properties);
  }

  private static Map<String, Object> order() {
    return Members.of(
        "type",
        "object",
        "properties",
        Members.of(
            "name",
            TEXT,
            "direction",
            Members.of("type", "string", "enum", List.of("ASC", "DESC"))));
  }

  private static Map<String, Object> restriction() {
    return Members.of(
        "type",
        "object",
        "properties",
        Members.of(
            "name",
            TEXT,
            "operator",
            TEXT,
            "values",
            Members.listOf(TEXT),
            "isActive",
            Members.type("boolean"),
            "interParenthesis",
            NUMBER,
            "interOperator",
            Members.of("type", "string", "enum", List.of("None", "And", "Or"))));
  }

  private Map<String, Object> example(AgentMethod method) {
    Map<String, Object> example = Members.of(AgentKeys.PROVIDER, archive);
    if (method.givesRows()) {
      boolean isInTexts = method.takesTexts();
      example.put(StructuredSyntax.COLUMNS, isInTexts ? "PrimaryKey" : List.of("PrimaryKey"));
      example.put(
          StructuredSyntax.ORDER,
          isInTexts
              ? "PrimaryKey desc"
              : List.of(Members.of("name", "PrimaryKey", "direction", "DESC")));
      example.put(
          AgentKeys.RESTRICTION,
          isInTexts
              ? "PrimaryKey gt 0"
              : List.of(
                  Members.of("name", "PrimaryKey", "operator", ">", "values", List.of("[I:0]"))));
      example.put(AgentKeys.PAGE, 0);
      example.put(AgentKeys.PAGE_SIZE, 5);
    }
    return example;
  }
}
