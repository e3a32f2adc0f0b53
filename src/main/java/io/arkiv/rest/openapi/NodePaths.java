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
        Members.of("get", metrics()));
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
    return Members.of(
        "operationId",
        "readMetrics",
        "description",
        "What this node has served since its start, in the text format of Prometheus.",
        "tags",
        List.of("Node"),
        "responses",
        Members.of(
            "200",
            Members.of(
                "description",
                "The sums, for one of arkiv.admins.",
                "content",
                Members.of("text/plain", Members.of("schema", Members.type("string")))),
            "403",
            Members.ref("responses", "Problem"),
            "default",
            Members.ref("responses", "Problem")));
  }
}
