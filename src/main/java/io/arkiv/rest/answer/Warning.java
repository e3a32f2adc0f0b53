package io.arkiv.rest.answer;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.rest.options.EntityNames;
import io.arkiv.rest.options.ProviderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an answer warns of: a part of the request that it did without.
 *
 * @param text what is unknown
 */
public record Warning(String text) {

  /** The header that says it. */
  public static final String HEADER = "Warning";

  /** One for each option in which something is unknown. */
  public static List<Warning> of(Archive archive, EntityNames entities, ProviderOptions options) {
    List<Warning> warnings = new ArrayList<>();
    if (!entities.unknown().isEmpty()) {
      String known =
          archive.entities().stream().map(ArchiveEntity::name).collect(Collectors.joining(", "));
      warnings.add(new Warning("unknown in $entities; " + archive.name() + " has " + known));
    }
    if (!options.unknown().isEmpty()) {
      warnings.add(new Warning("unknown in $options, and ignored"));
    }
    return warnings;
  }

  /** As the header has it. */
  public String value() {
    return "199 Arkiv \"" + text + "\"";
  }
}
