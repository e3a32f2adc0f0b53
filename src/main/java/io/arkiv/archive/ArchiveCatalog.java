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
  private final Map<String, ArchiveDefinition> definitions = new TreeMap<>();

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
      this.definitions.put(key(archive.name()), definition);
    }
  }

  /**
   * The archive of that name, in any case.
   *
   * @param context what a request says to its provider; null for nothing
   */
  public Optional<Archive> archive(String name, String context) {
    Optional<Archive> declared = Optional.ofNullable(archives.get(key(name)));
    return context == null
        ? declared
        : declared.map(archive -> definitions.get(key(name)).inContext(archive, context));
  }

  /** All archives, by name. */
  public Collection<Archive> archives() {
    return Collections.unmodifiableCollection(archives.values());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
