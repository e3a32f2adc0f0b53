package io.arkiv.archive;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All archives of the service, by name in any case. */
public final class ArchiveCatalog {

  private final Map<String, Archive> archives = new TreeMap<>();

  /**
   * A catalogue of archives.
   *
   * @throws IllegalArgumentException when two share a name
   */
  public ArchiveCatalog(Iterable<? extends ArchiveDefinition> definitions) {
    for (ArchiveDefinition definition : definitions) {
      Archive archive = definition.archive();
      if (archives.put(key(archive.name()), archive) != null) {
        throw new IllegalArgumentException("two archives are called " + archive.name());
      }
    }
  }

  /** The archive of that name, in any case. */
  public Optional<Archive> archive(String name) {
    return Optional.ofNullable(archives.get(key(name)));
  }

  /** All archives, by name. */
  public Collection<Archive> archives() {
    return Collections.unmodifiableCollection(archives.values());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
