package io.arkiv.rest.openapi;

import java.util.List;
import java.util.Map;

/** What those who watch a node ask: its health, and what it has served. */
final class NodePaths {

  private NodePaths() {}

  static Map<String, Object> all() {
    return Members.of(
        "/health/live",
        health("isLive", "Whether the node runs."),
        "/health/ready",
        health("isReady", "Whether the node can answer now: its database is there."),
        "/health/started",
        health("isStarted", "Whether the work of the start is done."),
        "/api/v1/metrics",
        Members.of("get", metrics()),
        "/api/v1/diagnosis",
        Members.of("get", diagnosis()));
  }

  /** By MicroProfile Health 4.0: the same body whether it is well or not. */
  private static Map<String, Object> health(String id, String description) {
    Map<String, Object> schema =
        Members.of(
            "type",
            "object",
            "required",
            List.of("status"),
            "properties",
            Members.of(
                "status", Members.of("type", "string", "enum", List.of("UP", "DOWN")),
                "checks", Members.listOf(Members.type("object"))));
    Map<String, Object> state = Members.json(schema, null);
    return Members.of(
        "get",
        Members.of(
            "operationId", id,
            "description", description,
            "tags", List.of("Node"),
            "security", List.of(),
            "responses",
                Members.of(
                    "200", Members.of("description", "It does.", "content", state),
                    "503", Members.of("description", "It does not.", "content", state))));
  }

  private static Map<String, Object> metrics() {
    return ofAdministrators(
        "readMetrics",
        "What this node has served since its start, in the text format of Prometheus.",
        "The sums, for one of arkiv.admins.",
        Members.of("text/plain", Members.of("schema", Members.type("string"))));
  }

  private static Map<String, Object> diagnosis() {
    Map<String, Object> text = Members.type("string");
    Map<String, Object> lost =
        Members.object("kind", text, "column", text, "what", text, "missing", Members.listOf(text));
    Map<String, Object> schema =
        Members.object(
            "release",
            text,
            "database",
            Members.object(
                "product", text,
                "version", text,
                "schema", Members.of("type", "string", "enum", List.of("managed", "existing")),
                "schemaName", text,
                "tablePrefix", text),
            "isWhole",
            Members.type("boolean"),
            "missing",
            Members.listOf(text),
            "archives",
            Members.listOf(
                Members.object(
                    "name", text,
                    "isServed", Members.type("boolean"),
                    "kinds", Members.listOf(text),
                    "columns", Members.type("integer"),
                    "lost", Members.listOf(lost))),
            "outOfOrder",
            Members.listOf(lost),
            "tables",
            Members.listOf(Members.object("name", text, "columns", Members.type("integer"))),
            "lackingIndexes",
            Members.listOf(Members.object("table", text, "statement", text)));
    return ofAdministrators(
        "readDiagnosis",
        "What the database has of what archives need, what is missing and what that takes away,"
            + " and the indexes that it lacks, as SQL to run.",
        "What is found now, for one of arkiv.admins.",
        Members.json(schema, null));
  }

  private static Map<String, Object> ofAdministrators(
      String id, String description, String answer, Map<String, Object> content) {
    return Members.of(
        "operationId",
        id,
        "description",
        description,
        "tags",
        List.of("Node"),
        "responses",
        Members.of(
            "200",
            Members.of("description", answer, "content", content),
            "403",
            Members.ref("responses", "Problem"),
            "default",
            Members.ref("responses", "Problem")));
  }
}
