package io.arkiv.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What one caller may see: rights add up for rows, and a column is hidden where every one of them
 * hides it. Immutable, and kept over requests.
 */
public final class Rights {

  /** Archives as a context makes them are new ones in every request. */
  private static final int MOST_REMEMBERED = 100;

  private final List<Right> held;
  private final RowRule otherwise;
  private final Set<Integer> colleagues;
  private final Map<Archive, Archive> seen = new ConcurrentHashMap<>();

  private Rights(List<Right> held, RowRule otherwise, Set<Integer> colleagues) {
    this.held = List.copyOf(held);
    this.otherwise = otherwise;
    this.colleagues = Set.copyOf(colleagues);
  }

  /** Every row and every column. */
  public static Rights toEverything() {
    return withoutAny(RowRule.ALL);
  }

  /** Those of somebody who has none at all. */
  public static Rights withoutAny(RowRule otherwise) {
    return new Rights(List.of(), otherwise, Set.of());
  }

  /**
   * Those that a caller has.
   *
   * @param all everybody's
   * @param associateId the caller's associate; 0 for none
   * @param groups the caller's groups
   * @param otherwise the rule for kinds of row that no right of the caller's is about
   */
  public static Rights of(
      List<Right> all, int associateId, Set<Integer> groups, RowRule otherwise) {
    List<Right> held = all.stream().filter(right -> right.isOf(associateId, groups)).toList();
    return new Rights(held, otherwise, Set.of());
  }

  /** The same, by somebody whose groups have these members. */
  public Rights among(Set<Integer> members) {
    return new Rights(held, otherwise, members);
  }

  /** Whether a rule depends on who else is in the caller's groups. */
  public boolean dependOnColleagues() {
    return held.stream().anyMatch(right -> right.rule().kind() == RowRule.Kind.GROUP);
  }

  /** The associates in the caller's groups. */
  public Set<Integer> colleagues() {
    return colleagues;
  }

  /** The wholes whose rules hold for the rows of a kind; empty where it has rules of its own. */
  public Optional<Whole> obeyed(Archive archive, ArchiveEntity entity) {
    return archive
        .whole()
        .filter(whole -> held.stream().noneMatch(right -> right.names(archive, entity)));
  }

  /** The rules for the rows of a kind; each lets see what it keeps. */
  public List<RowRule> rules(Archive archive, ArchiveEntity entity) {
    Optional<Whole> obeyed = obeyed(archive, entity);
    if (obeyed.isPresent()) {
      return rules(obeyed.get().archive(), obeyed.get().entity());
    }
    List<RowRule> rules = about(archive, entity).stream().map(Right::rule).distinct().toList();
    if (rules.isEmpty()) {
      return List.of(otherwise);
    }
    return rules.contains(RowRule.ALL) ? List.of(RowRule.ALL) : rules;
  }

  /** The rules for all rows of an archive in words; empty where every row may be seen. */
  public String words(Archive archive) {
    List<List<RowRule>> rules =
        archive.entities().stream().map(entity -> rules(archive, entity)).toList();
    return rules.stream().allMatch(List.of(RowRule.ALL)::equals)
        ? ""
        : rules.stream()
            .map(ofKind -> ofKind.stream().map(RowRule::text).sorted().toList().toString())
            .collect(Collectors.joining("\n"));
  }

  /** An archive as the caller sees it: the same one where nothing is hidden. */
  public Archive seen(Archive archive) {
    if (held.stream().allMatch(right -> right.hidden().isEmpty())) {
      return archive;
    }
    Archive known = seen.get(archive);
    if (known == null) {
      known = new HiddenColumns(this, archive).hide();
      if (seen.size() < MOST_REMEMBERED) {
        seen.put(archive, known);
      }
    }
    return known;
  }

  /** The rights about a kind of row. */
  private List<Right> about(Archive archive, ArchiveEntity entity) {
    return held.stream().filter(right -> right.isAbout(archive, entity)).toList();
  }

  /** The rights that say which columns of a kind are seen: one to no row shows none. */
  List<Right> showing(Archive archive, ArchiveEntity entity) {
    List<Right> about = about(archive, entity);
    List<Right> giving = about.stream().filter(r -> r.rule().kind() != RowRule.Kind.NONE).toList();
    return giving.isEmpty() ? about : giving;
  }
}
