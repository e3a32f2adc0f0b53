package io.arkiv.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the columns out of an archive that a caller's rights hide.
 *
 * <p>A column hides what shares a stored value with it, since that would tell the same: {@code
 * firstMessage} hides {@code text}, {@code contact/name} hides {@code contact/nameDepartment}.
 */
final class HiddenColumns {

  private final Rights rights;
  private final Archive archive;

  HiddenColumns(Rights rights, Archive archive) {
    this.rights = rights;
    this.archive = archive;
  }

  /** The archive without them. */
  Archive hide() {
    List<ArchiveEntity> entities =
        archive.entities().stream()
            .map(entity -> entity.showing(shown(entity, entity)::of))
            .toList();
    List<Shown> ofOthers =
        archive.entities().stream().skip(1).map(entity -> shown(entity, archive.entity())).toList();
    ArchiveEntity main = entities.get(0).showing(column -> unlessItTells(column, ofOthers));
    return archive.showing(Stream.concat(Stream.of(main), entities.stream().skip(1)).toList());
  }

  /**
   * What a filter keeps is of the main kind, what comes out perhaps of another: a column that is
   * hidden there is not filtered by.
   */
  private static Optional<ArchiveColumn> unlessItTells(ArchiveColumn column, List<Shown> ofOthers) {
    boolean isToldByAll = ofOthers.stream().allMatch(shown -> shown.asDeclared(column));
    return Optional.of(isToldByAll ? column : column.unfiltered());
  }

  /** What the rights to the rows of one kind show of the columns of a kind. */
  private Shown shown(ArchiveEntity rows, ArchiveEntity columns) {
    return rights
        .obeyed(archive, rows)
        .map(whole -> shown(whole, columns))
        .orElseGet(
            () ->
                new Shown(
                    rights.showing(archive, rows).stream()
                        .map(right -> Hidden.by(right, columns))
                        .toList()));
  }

  /** What the rights to wholes show of the columns of their parts. */
  private Shown shown(Whole whole, ArchiveEntity columns) {
    return new Shown(
        rights.showing(whole.archive(), whole.entity()).stream()
            .map(
                right ->
                    new Hidden(whole.hidden(right, columns), whole.hiddenValues(right, columns)))
            .toList());
  }

  /** What several rights together show. */
  private record Shown(List<Hidden> hidden) {

    /** The column as the most generous shows it; empty where all of them hide it. */
    Optional<ArchiveColumn> of(ArchiveColumn column) {
      if (hidden.isEmpty() || RowKeys.isOne(column)) {
        return Optional.of(column);
      }
      List<ArchiveColumn> shown = hidden.stream().flatMap(h -> h.left(column).stream()).toList();
      return shown.contains(column) ? Optional.of(column) : shown.stream().findFirst();
    }

    boolean asDeclared(ArchiveColumn column) {
      return of(column).filter(column::equals).isPresent();
    }
  }

  /**
   * What one right hides.
   *
   * @param names the columns that it names
   * @param values the stored values that those are made of
   */
  private record Hidden(Set<String> names, Set<String> values) {

    static Hidden by(Right right, ArchiveEntity entity) {
      Set<String> values = new HashSet<>();
      Set<String> names =
          right
              .hiddenByName(entity)
              .peek(column -> values.addAll(column.source().tells()))
              .map(ArchiveColumn::name)
              .collect(Collectors.toSet());
      return new Hidden(names, values);
    }

    Optional<ArchiveColumn> left(ArchiveColumn column) {
      return names.contains(column.name()) ? Optional.empty() : column.without(values);
    }
  }
}
