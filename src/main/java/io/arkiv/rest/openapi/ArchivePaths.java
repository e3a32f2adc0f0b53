package io.arkiv.rest.openapi;

import io.arkiv.archive.Archive;
import io.arkiv.rest.options.SystemQueryOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The lists of rows, and what describes them. */
final class ArchivePaths {

  private static final String V1 = "/api/v1/";

  /** What a list is written as; JSON is described, the others by their own standards. */
  private final List<String> mediaTypes;

  ArchivePaths(List<String> mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  /** Those of one archive. */
  Map<String, Object> of(Archive archive) {
    String name = archive.name();
    OptionParameters options =
        new OptionParameters(archive, archive.defaultColumns(), UnaryOperator.identity());
    List<Object> parameters = new ArrayList<>(options.all());
    HeaderParameters.names().forEach(header -> parameters.add(Members.ref("parameters", header)));
    Map<String, Object> answers = Members.answers("200", "The rows.", content(archive));
    return Members.of(
        V1 + name,
        Members.of(
            "get",
            Members.of(
                "operationId",
                "list" + name,
                "summary",
                "Rows of " + name,
                "tags",
                List.of(name),
                "parameters",
                parameters,
                "responses",
                answers)),
        V1 + "Archive/" + name,
        Members.of(
            "post",
            Members.of(
                "operationId",
                "post" + name,
                "summary",
                "The same for options that are too long for an address",
                "tags",
                List.of(name),
                "requestBody",
                form(options),
                "responses",
                answers)),
        V1 + "Archive/" + name + "/$metadata",
        Members.of(
            "get",
            Members.of(
                "operationId",
                "describe" + name,
                "summary",
                "The columns of " + name + " that the caller may see",
                "tags",
                List.of(name),
                "responses",
                described("The columns, by name."))));
  }

  /** Those of all archives together. */
  Map<String, Object> common() {
    return Members.of(
        V1 + "Archive",
        Members.of(
            "get",
            Members.of(
                "operationId",
                "listArchives",
                "summary",
                "Which archives there are",
                "tags",
                List.of("Description"),
                "responses",
                described("The archives."))),
        V1 + "archive$metadata",
        Members.of(
            "get",
            Members.of(
                "operationId",
                "describeAll",
                "summary",
                "All archives with their columns",
                "tags",
                List.of("Description"),
                "responses",
                described("The archives."))),
        V1 + "archive.xsd",
        open("schemaOfXml", "The schema of answers in XML", "application/xml"),
        V1 + "openapi.json",
        open("openapi", "This document", "application/json"));
  }

  private static Map<String, Object> open(String id, String summary, String mediaType) {
    return Members.of(
        "get",
        Members.of(
            "operationId", id,
            "summary", summary,
            "tags", List.of("Description"),
            "security", List.of(),
            "responses",
                Members.answers("200", summary + ".", Members.of(mediaType, Members.of()))));
  }

  private static Map<String, Object> described(String what) {
    return Members.answers(
        "200",
        what,
        Members.of(
            "application/json",
            Members.of("schema", Members.type("object")),
            "application/xml",
            Members.of()));
  }

  private Map<String, Object> content(Archive archive) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (String type : mediaTypes) {
      boolean isObject = type.endsWith("json") && !type.contains("ndjson");
      content.put(type, isObject ? Members.of("schema", RowSchemas.list(archive)) : Members.of());
    }
    return content;
  }

  private static Map<String, Object> form(OptionParameters options) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, Object> example = new LinkedHashMap<>();
    for (SystemQueryOption option : SystemQueryOption.values()) {
      Map<String, Object> parameter = options.parameter(option);
      fields.put(option.spelling(), parameter.get("schema"));
      if (option == SystemQueryOption.FILTER || option == SystemQueryOption.TOP) {
        example.put(option.spelling(), parameter.get("example"));
      }
    }
    return Members.of(
        "required",
        true,
        "content",
        Members.of(
            "application/x-www-form-urlencoded",
            Members.of(
                "schema", Members.of("type", "object", "properties", fields), "example", example)));
  }
}
