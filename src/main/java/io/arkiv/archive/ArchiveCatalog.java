package io.arkiv.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All archives of the service, by name in any case. */
public final class ArchiveCatalog {

  private final Map<String, Archive> archives = new TreeMap<>();
  private final Map<String, ArchiveDefinition> definitions = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  /** A catalogue of archives; what does not fit is told by {@link #faults}. */
  public ArchiveCatalog(Iterable<? extends ArchiveDefinition> definitions) {
    for (ArchiveDefinition definition : definitions) {
      Archive archive = definition.archive();
      faults.addAll(archive.faults());
      if (archives.put(key(archive.name()), archive) != null) {
        faults.add(archive.name() + ": two archives have this name");
      }
      this.definitions.put(key(archive.name()), definition);
    }
  }

  /** What is wrong with the declarations by themselves: archive, entity, column and the reason. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /**
   * The archive of that name, in any case.
   *
   * @param context what a request says to its provider; null for nothing
   * @throws IllegalStateException when what its definition makes of the context does not fit
   */
  public Optional<Archive> archive(String name, String context) {
    Optional<Archive> declared = Optional.ofNullable(archives.get(key(name)));
    return context == null
        ? declared
        : declared.map(archive -> sound(definitions.get(key(name)).inContext(archive, context)));
  }

  private static Archive sound(Archive archive) {
    if (!archive.faults().isEmpty()) {
      throw new IllegalStateException("in this context: " + archive.faults());
    }
    return archive;
  }

  /** All archives, by name. */
  public Collection<Archive> archives() {
    return Collections.unmodifiableCollection(archives.values());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
