package io.arkiv.query.right;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Right;
import io.arkiv.archive.RowRule;
import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import io.arkiv.query.literal.CalendarSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what is wrong with rights, for those who wrote them; no caller is told. */
public final class RightFaults {

  private final Collection<Archive> archives;
  private final CalendarSettings settings;

  public RightFaults(ArchiveCatalog catalog, CalendarSettings settings) {
    this.archives = catalog.archives();
    this.settings = settings;
  }

  /** What is wrong with one right; none where all is well. */
  public List<String> of(Right right) {
    List<String> faults = new ArrayList<>();
    faults.addAll(unknown("archive", right.archives(), archives, Archive::name));
    List<Archive> meant = archives.stream().filter(a -> isAbout(right, a)).toList();
    List<ArchiveEntity> kinds = meant.stream().flatMap(a -> a.entities().stream()).toList();
    faults.addAll(unknown("entity", right.entities(), kinds, ArchiveEntity::name));
    for (String hidden : right.hidden()) {
      if (columns(meant).stream().noneMatch(c -> Right.standsFor(hidden, c.name()))) {
        faults.add("hides \"" + hidden + "\", which is no column");
      }
    }
    meant.stream()
        .filter(archive -> isRuledBy(right, archive))
        .forEach(archive -> fault(right.rule(), archive).ifPresent(faults::add));
    return faults;
  }

  /** Parts follow the rules of their wholes, unless they are named. */
  private static boolean isRuledBy(Right right, Archive archive) {
    return archive.whole().isEmpty()
        || archive.entities().stream().anyMatch(entity -> right.names(archive, entity));
  }

  private static boolean isAbout(Right right, Archive archive) {
    return archive.entities().stream().anyMatch(entity -> right.isAbout(archive, entity));
  }

  private static List<ArchiveColumn> columns(List<Archive> archives) {
    return archives.stream().flatMap(archive -> archive.columns().stream()).toList();
  }

  private static <T> List<String> unknown(
      String what, List<String> names, Collection<T> known, Function<T, String> nameOf) {
    return names.stream()
        .filter(name -> known.stream().map(nameOf).noneMatch(name::equalsIgnoreCase))
        .map(name -> "is about \"" + name + "\", which is no " + what)
        .toList();
  }

  private Optional<String> fault(RowRule rule, Archive archive) {
    if (rule.kind() != RowRule.Kind.FILTER) {
      return Optional.empty();
    }
    try {
      Caller anybody = new Caller(1, Instant.EPOCH, settings.storedZone());
      RowRules.bind(rule.filter(), archive, anybody, settings);
      return Optional.empty();
    } catch (ProblemException faulty) {
      Span span = faulty.problem().span();
      return Optional.of(
          "lets no row of "
              + archive.name()
              + " be seen, by what its rule says"
              + (span == null ? "" : " at " + span.start())
              + ": "
              + faulty.problem().message());
    }
  }
}
