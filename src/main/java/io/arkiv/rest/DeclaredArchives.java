package io.arkiv.rest;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.NearNames;
import io.arkiv.database.DefinedColumnsReader;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.StoredArchives;
import io.arkiv.rest.traffic.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The archives that beans declare, and the one that a request names. */
@ApplicationScoped
public class DeclaredArchives {

  @Inject private ArchiveCatalog catalog;
  @Inject private Instance<ArchiveDefinition> definitions;
  @Inject private Asked asked;
  @Inject private StoredArchives stored;

  /** Every archive that a bean declares. */
  @Produces
  @Singleton
  static ArchiveCatalog catalog(
      Instance<ArchiveDefinition> definitions, DefinedColumnsReader reader, StoredArchives stored) {
    return new ArchiveCatalog(definitions, reader::read, stored::remains);
  }

  /** All of them. */
  public Collection<Archive> all() {
    return catalog.archives();
  }

  /** All of them without what a database defines of its own, and what it lacks; by name. */
  public List<Archive> ofProduct() {
    return definitions.stream()
        .map(ArchiveDefinition::archive)
        .flatMap(archive -> stored.isWhole() ? Stream.of(archive) : served(archive))
        .sorted(Comparator.comparing(Archive::name))
        .toList();
  }

  private Stream<Archive> served(Archive archive) {
    return catalog.archive(archive.name(), null).map(archive::within).stream();
  }

  /**
   * The archive of that name, in any case; otherwise says which one was probably meant.
   *
   * @param context what {@code $context} says; null when it is absent
   * @throws io.arkiv.problem.ProblemException when there is none
   */
  public Archive named(String name, String context) {
    Archive archive = catalog.archive(name, context).orElseThrow(() -> unknown(name));
    asked.archive(archive.name());
    return archive;
  }

  private RuntimeException unknown(String name) {
    List<String> names = all().stream().map(Archive::name).toList();
    return Problem.of(
            ProblemCode.UNKNOWN_ARCHIVE,
            "there is no archive \"" + name + "\"; there are " + String.join(", ", names))
        .suggesting(NearNames.nearest(name, names))
        .asException();
  }
}
