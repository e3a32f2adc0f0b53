package io.arkiv.rest.options;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code $entities} asks for.
 *
 * @param asked the kinds of row, in the order of the names; none when no name is known
 * @param unknown the names that the archive does not have, which contribute no rows
 */
public record EntityNames(List<ArchiveEntity> asked, List<String> unknown) {

  /** Reads the names, in any case; without the option the main entity is asked for. */
  public static EntityNames read(SystemQueryOptions options, Archive archive) {
    String value = options.value(SystemQueryOption.ENTITIES);
    if (value == null) {
      return new EntityNames(List.of(archive.entity()), List.of());
    }
    Set<ArchiveEntity> asked = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String part : value.split(",")) {
      String name = part.trim();
      Optional<ArchiveEntity> entity =
          archive.entities().stream().filter(e -> e.name().equalsIgnoreCase(name)).findFirst();
      entity.ifPresent(asked::add);
      if (entity.isEmpty() && !name.isEmpty()) {
        unknown.add(name);
      }
    }
    return new EntityNames(List.copyOf(asked), unknown);
  }
}
