package io.arkiv.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** All archives of the service, by name in any case; declared when one is first asked for. */
public final class ArchiveCatalog {

  private final List<ArchiveDefinition> definitions;
  private final Supplier<ColumnDictionary> dictionary;
  private final Function<Archive, Optional<Archive>> remains;
  private volatile Declared declared;

  /**
   * A catalogue of archives; what does not fit is told by {@link #faults}.
   *
   * @param dictionary reads what the database defines; asked again as long as it fails
   */
  public ArchiveCatalog(
      Iterable<? extends ArchiveDefinition> definitions, Supplier<ColumnDictionary> dictionary) {
    this(definitions, dictionary, Optional::of);
  }

  /**
   * The same.
   *
   * @param remains what is left of an archive in the database; fails when it does not answer
   */
  public ArchiveCatalog(
      Iterable<? extends ArchiveDefinition> definitions,
      Supplier<ColumnDictionary> dictionary,
      Function<Archive, Optional<Archive>> remains) {
    this.remains = remains;
    this.definitions =
        StreamSupport.stream(definitions.spliterator(), false)
            .map(ArchiveDefinition.class::cast)
            .toList();
    this.dictionary = dictionary;
  }

  /** What the definitions declare, by name in lower case. */
  private record Declared(
      List<Archive> whole,
      Map<String, Archive> archives,
      Map<String, ArchiveDefinition> definitions,
      List<String> faults) {

    static Declared of(
        List<ArchiveDefinition> definitions,
        ColumnDictionary dictionary,
        Function<Archive, Optional<Archive>> remains) {
      Map<String, Archive> whole = new TreeMap<>();
      Map<String, Archive> archives = new TreeMap<>();
      Map<String, ArchiveDefinition> byName = new TreeMap<>();
      List<String> faults = new ArrayList<>();
      for (ArchiveDefinition definition : definitions) {
        Archive archive = definition.archive(dictionary);
        faults.addAll(archive.faults());
        if (byName.put(key(archive.name()), definition) != null) {
          faults.add(archive.name() + ": two archives have this name");
        }
        whole.put(key(archive.name()), archive);
        remains.apply(archive).ifPresent(left -> archives.put(key(left.name()), left));
      }
      return new Declared(List.copyOf(whole.values()), archives, byName, faults);
    }
  }

  private Declared declared() {
    if (declared == null) {
      synchronized (this) {
        if (declared == null) {
          declared = Declared.of(definitions, dictionary.get(), remains);
        }
      }
    }
    return declared;
  }

  /** What is wrong with the declarations by themselves: archive, entity, column and the reason. */
  public List<String> faults() {
    return List.copyOf(declared().faults());
  }

  /**
   * The archive of that name, in any case.
   *
   * @param context what a request says to its provider; null for nothing
   * @throws IllegalStateException when what its definition makes of the context does not fit
   */
  public Optional<Archive> archive(String name, String context) {
    Optional<Archive> found = Optional.ofNullable(declared().archives().get(key(name)));
    return context == null
        ? found
        : found.map(
            archive -> sound(declared().definitions().get(key(name)).inContext(archive, context)));
  }

  private static Archive sound(Archive archive) {
    if (!archive.faults().isEmpty()) {
      throw new IllegalStateException("in this context: " + archive.faults());
    }
    return archive;
  }

  /** All of them as they are declared, by name, whatever the database has of it. */
  public List<Archive> asDeclared() {
    return declared().whole();
  }

  /** All archives that are served, by name. */
  public Collection<Archive> archives() {
    return Collections.unmodifiableCollection(declared().archives().values());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
