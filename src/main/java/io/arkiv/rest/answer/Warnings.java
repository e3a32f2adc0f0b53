package io.arkiv.rest.answer;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.rest.options.EntityNames;
import io.arkiv.rest.options.ProviderOptions;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;

/** What an answer warns of: parts of the request that it did without. */
public final class Warnings {

  private Warnings() {}

  /** The answer with a header for each option in which something is unknown. */
  public static Response.ResponseBuilder on(
      Response.ResponseBuilder answer,
      Archive archive,
      EntityNames entities,
      ProviderOptions options) {
    if (!entities.unknown().isEmpty()) {
      String known =
          archive.entities().stream().map(ArchiveEntity::name).collect(Collectors.joining(", "));
      warn(answer, "unknown in $entities; " + archive.name() + " has " + known);
    }
    if (!options.unknown().isEmpty()) {
      warn(answer, "unknown in $options, and ignored");
    }
    return answer;
  }

  private static void warn(Response.ResponseBuilder answer, String text) {
    answer.header("Warning", "199 Arkiv \"" + text + "\"");
  }
}
