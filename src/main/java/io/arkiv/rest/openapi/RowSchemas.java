package io.arkiv.rest.openapi;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RowKeys;
import io.arkiv.problem.ProblemCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of what is answered. */
final class RowSchemas {

  private static final Map<String, Object> TEXT = Members.type("string");
  private static final Map<String, Object> NUMBER = Members.type("integer");

  private RowSchemas() {}

  /** What an archive's rows are called. */
  static String nameOf(Archive archive) {
    return archive.name() + "Row";
  }

  /** All of them, by name. */
  static Map<String, Object> of(Collection<Archive> archives) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    archives.forEach(archive -> schemas.put(nameOf(archive), row(archive)));
    schemas.put("Problem", problem());
    schemas.put("AgentItem", agentItem());
    return schemas;
  }

  /** A list of rows as JSON. */
  static Map<String, Object> list(Archive archive) {
    return Members.of(
        "type",
        "object",
        "required",
        List.of("odata.metadata", "value"),
        "properties",
        Members.of(
            "odata.metadata",
            TEXT,
            "odata.nextLink",
            Members.of("type", List.of("string", "null")),
            "odata.count",
            TEXT,
            "value",
            Members.listOf(Members.ref("schemas", nameOf(archive)))));
  }

  /** A row in mode Slim: the columns that are asked for, and functions under their own text. */
  private static Map<String, Object> row(Archive archive) {
    Map<String, Object> properties = Members.of("PrimaryKey", NUMBER, "EntityName", TEXT);
    for (ArchiveColumn column : archive.columns()) {
      if (!RowKeys.isOne(column)) {
        properties.put(
            column.name(), Members.of("title", column.heading(), "type", typesOf(column)));
      }
    }
    return Members.of(
        "description",
        "A row in mode Slim. Columns that are not asked for are absent; so are those that an install"
            + " has defined for itself, which /api/v1/archive$metadata tells.",
        "type",
        "object",
        "required",
        List.of("PrimaryKey", "EntityName"),
        "properties",
        properties);
  }

  /** With {@code $output=Display} truth values are texts. */
  private static List<String> typesOf(ArchiveColumn column) {
    return switch (column.kind()) {
      case BOOLEAN -> List.of("boolean", "string", "null");
      case INTEGER, SECONDS -> List.of("integer", "null");
      case DECIMAL -> List.of("number", "null");
      case ITEM -> List.of(column.isShownById() ? "integer" : "string", "null");
      case TEXT, ITEMS, DATE_TIME -> List.of("string", "null");
    };
  }

  private static Map<String, Object> problem() {
    List<String> kinds = Arrays.stream(ProblemCode.values()).map(ProblemCode::typeName).toList();
    return Members.of(
        "description",
        "What is wrong, and where: Parameter is the option or key at fault, Position the place in its"
            + " value.",
        "type",
        "object",
        "required",
        List.of("Error", "ErrorType", "ErrorMessage", "ErrorSource"),
        "properties",
        Members.of(
            "Error",
            Members.of("const", true),
            "ErrorType",
            Members.of("type", "string", "enum", kinds),
            "ErrorMessage",
            TEXT,
            "ErrorSource",
            TEXT,
            "Parameter",
            TEXT,
            "Position",
            Members.of("type", "integer", "minimum", 0),
            "Suggestion",
            TEXT));
  }

  private static Map<String, Object> agentItem() {
    Map<String, Object> cell =
        Members.of(
            "type",
            "object",
            "properties",
            Members.of("DisplayValue", TEXT, "TooltipHint", TEXT, "LinkHint", TEXT));
    return Members.of(
        "type",
        "object",
        "required",
        List.of("EntityName", "PrimaryKey", "ColumnData"),
        "properties",
        Members.of(
            "EntityName",
            TEXT,
            "PrimaryKey",
            NUMBER,
            "ColumnData",
            Members.of("type", "object", "additionalProperties", cell),
            "LinkHint",
            TEXT,
            "StyleHint",
            TEXT,
            "TableRight",
            Members.of("type", "object", "properties", Members.of("Mask", TEXT, "Reason", TEXT))));
  }
}
