package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveEntity;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code $entities} asks for.
 *
 * @param isAsked whether the archive's entity is among the names
 * @param unknown the names that the archive does not have, which contribute no rows
 */
record EntityNames(boolean isAsked, List<String> unknown) {

  /** Reads the names, in any case; without the option the default entity is asked for. */
  static EntityNames read(SystemQueryOptions options, Archive archive) {
    String value = options.value(SystemQueryOption.ENTITIES);
    if (value == null) {
      return new EntityNames(true, List.of());
    }
    ArchiveEntity entity = archive.entity();
    boolean isAsked = false;
    List<String> unknown = new ArrayList<>();
    for (String part : value.split(",")) {
      String name = part.trim();
      if (name.equalsIgnoreCase(entity.name())) {
        isAsked = true;
      } else if (!name.isEmpty()) {
        unknown.add(name);
      }
    }
    return new EntityNames(isAsked, unknown);
  }
}
