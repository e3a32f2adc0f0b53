package io.arkiv.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is left of an archive in a database that has not all of its tables and columns: it is
 * declared without the rest, which nobody can name.
 */
public final class Remains {

  private final Archive archive;
  private final Storage storage;
  private final List<Lost> lost = new ArrayList<>();
  private final Archive left;

  public Remains(Archive archive, Storage storage) {
    this.archive = archive;
    this.storage = storage;
    this.left = find();
  }

  /** It; empty where rows of its main kind cannot be read. */
  public Optional<Archive> archive() {
    return Optional.ofNullable(left);
  }

  /** What is not left. */
  public List<Lost> lost() {
    return List.copyOf(lost);
  }

  private Archive find() {
    ArchiveEntity main = archive.entity();
    Set<String> lacks = storage.lacks(main.rootType(), main.keyAttribute());
    if (!lacks.isEmpty()) {
      return none(main, lacks);
    }
    Whole whole = archive.whole().orElse(null);
    if (whole != null) {
      // rights to the wholes hold for the parts, so that none is seen whose whole is not
      lacks = storage.lacks(main.rootType(), whole.fromPart(whole.entity().keyAttribute()));
      Optional<Archive> wholes = new Remains(whole.archive(), storage).archive();
      if (!lacks.isEmpty() || wholes.isEmpty()) {
        return none(whole.entity(), lacks);
      }
      whole = new Whole(wholes.get(), whole.name(), whole.path(), whole.retold());
    }
    List<ArchiveEntity> kinds = new ArrayList<>();
    kinds.add(owned(main.showing(column -> left(main, column))));
    archive.entities().stream()
        .skip(1)
        .flatMap(kind -> left(kind, kinds.get(0)).stream())
        .forEach(kinds::add);
    return archive.remaining(kinds, whole);
  }

  private Archive none(ArchiveEntity without, Set<String> lacks) {
    lost.add(Lost.other("", "the archive, as it needs rows of the kind " + without.name(), lacks));
    return null;
  }

  private Optional<ArchiveEntity> left(ArchiveEntity kind, ArchiveEntity main) {
    Set<String> lacks = new TreeSet<>(storage.lacks(kind.rootType(), kind.keyAttribute()));
    kind.pathFromMain()
        .ifPresent(path -> lacks.addAll(storage.lacks(archive.entity().rootType(), path)));
    if (!lacks.isEmpty()) {
      lost.add(Lost.other(kind.name(), "rows of the kind " + kind.name(), lacks));
      return Optional.empty();
    }
    return Optional.of(
        owned(kind.showing(column -> left(kind, column).filter(shown -> isColumnOf(main, shown)))));
  }

  /** A filter names columns of the main kind: what it lost, or has otherwise, is lost to all. */
  private static boolean isColumnOf(ArchiveEntity main, ArchiveColumn column) {
    return main.column(column.name()).filter(own -> own.type() == column.type()).isPresent();
  }

  /** Without its owner, no rule about owners lets anything be seen. */
  private ArchiveEntity owned(ArchiveEntity kind) {
    Set<String> lacks =
        kind.ownerPath()
            .map(path -> storage.lacks(archive.entity().rootType(), path))
            .orElse(Set.of());
    if (lacks.isEmpty()) {
      return kind;
    }
    lost.add(Lost.other(kind.name(), "the rules own and group for " + kind.name(), lacks));
    return kind.ownedBy(null);
  }

  private Optional<ArchiveColumn> left(ArchiveEntity kind, ArchiveColumn column) {
    Set<String> lacks = storage.lacks(kind.rootType(), column);
    if (lacks.isEmpty()) {
      return Optional.of(column);
    }
    Set<String> paths = new TreeSet<>();
    for (String path : column.source().tells()) {
      if (!storage.lacks(kind.rootType(), path).isEmpty()) {
        paths.add(path);
      }
    }
    Optional<ArchiveColumn> part =
        column.without(paths).filter(rest -> storage.lacks(kind.rootType(), rest).isEmpty());
    if (part.isEmpty()) {
      lost.add(Lost.column(kind, column, lacks));
    }
    return part;
  }
}
