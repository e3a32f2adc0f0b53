package io.arkiv.rest.openapi;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.Wires;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.security.scheme.Scheme;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The whole document. */
public final class OpenApi {

  private OpenApi() {}

  /**
   * The description of the interface.
   *
   * @param archives as the product declares them
   * @param wires that there are
   * @param served whether callers may log in by a scheme
   */
  public static Map<String, Object> of(
      Collection<Archive> archives, Wires wires, Predicate<Scheme> served) {
    LoginPaths logins = new LoginPaths(served);
    return Members.of(
        "openapi",
        "3.1.0",
        "info",
        Members.of(
            "title",
            "Arkiv",
            "description",
            "Lists over the chat tables of a CRM database: filtered, sorted, grouped and paged.",
            "license",
            Members.of("name", "Apache License 2.0", "identifier", "Apache-2.0"),
            "version",
            "1"),
        "servers",
        List.of(Members.of("url", "/")),
        "security",
        logins.requirements(),
        "paths",
        paths(archives, wires.that(wire -> wire.door().equals(Wire.API)), logins),
        "components",
        Members.of(
            "schemas",
            RowSchemas.of(archives),
            "parameters",
            HeaderParameters.all(),
            "responses",
            Members.of("Problem", problem()),
            "securitySchemes",
            logins.schemes()));
  }

  private static Map<String, Object> paths(
      Collection<Archive> archives, Wires wires, LoginPaths logins) {
    Map<String, Object> paths = new LinkedHashMap<>();
    ArchivePaths lists = new ArchivePaths(wires.mediaTypes());
    archives.forEach(archive -> paths.putAll(lists.of(archive)));
    paths.putAll(lists.common());
    archives.stream().findFirst().ifPresent(first -> paths.putAll(new AgentPaths(first).all()));
    paths.putAll(ODataPaths.of(archives));
    paths.putAll(logins.all());
    paths.putAll(NodePaths.all());
    return paths;
  }

  private static Map<String, Object> problem() {
    return Members.of(
        "description",
        "The request is refused, or cannot be served now.",
        "content",
        Members.of(
            "application/json",
            Members.of("schema", Members.ref("schemas", "Problem")),
            "application/xml",
            Members.of()));
  }
}
