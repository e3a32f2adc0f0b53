package io.arkiv.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects of the document, their members in the order in which they are told. */
final class Members {

  private Members() {}

  /** An object: names, each followed by its value; what is null is left out. */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        members.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return members;
  }

  /** A schema of that type. */
  static Map<String, Object> type(String type) {
    return of("type", type);
  }

  /** A schema of an object: names, each followed by the schema of its value. */
  static Map<String, Object> object(Object... namesAndSchemas) {
    return of("type", "object", "properties", of(namesAndSchemas));
  }

  /** A list of what a schema describes. */
  static Map<String, Object> listOf(Map<String, Object> items) {
    return of("type", "array", "items", items);
  }

  /** A part of the document that stands elsewhere. */
  static Map<String, Object> ref(String kind, String name) {
    return of("$ref", "#/components/" + kind + "/" + name);
  }

  /** A query parameter with an example that runs; null for none. */
  static Map<String, Object> query(
      String name, String description, Map<String, Object> schema, Object example) {
    return of(
        "name",
        name,
        "in",
        "query",
        "description",
        description,
        "schema",
        schema,
        "example",
        example);
  }

  /** A body or an answer in JSON. */
  static Map<String, Object> json(Map<String, Object> schema, Object example) {
    return of("application/json", of("schema", schema, "example", example));
  }

  /** The answers of an operation: one that is right, and all that refuse. */
  static Map<String, Object> answers(
      String status, String description, Map<String, Object> content) {
    return of(
        status,
        of("description", description, "content", content),
        "default",
        ref("responses", "Problem"));
  }

  /** One security requirement, all of whose schemes have to be there. */
  static Map<String, Object> all(String... schemes) {
    Map<String, Object> requirement = new LinkedHashMap<>();
    for (String scheme : schemes) {
      requirement.put(scheme, List.of());
    }
    return requirement;
  }
}
