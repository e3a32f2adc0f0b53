package io.arkiv.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that callers may see: a row of {@code arkiv_right}.
 *
 * @param number by which administrators find it
 * @param associateId the associate whose right it is; null for any
 * @param groupId the group whose members have it; null for any
 * @param archives the archives that it is about; empty for any
 * @param entities the kinds of row that it is about; empty for any
 * @param rule which rows
 * @param hidden the columns that it does not show
 */
public record Right(
    int number,
    Integer associateId,
    Integer groupId,
    List<String> archives,
    List<String> entities,
    RowRule rule,
    List<String> hidden) {

  public Right {
    archives = List.copyOf(archives);
    entities = List.copyOf(entities);
    hidden = List.copyOf(hidden);
  }

  /** The names in a text with commas between them; none in one that is null or blank. */
  public static List<String> names(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /** Whether a caller has it, who is that associate, 0 for none, and in those groups. */
  boolean isOf(int caller, Set<Integer> groups) {
    return (associateId == null || associateId > 0 && associateId == caller)
        && (groupId == null || groups.contains(groupId));
  }

  /** Whether groups decide who has it, or what it lets see. */
  public boolean dependsOnGroups() {
    return groupId != null || rule.kind() == RowRule.Kind.GROUP;
  }

  /** Whether it is about a kind of row. */
  public boolean isAbout(Archive archive, ArchiveEntity entity) {
    return isAmong(archives, archive.name()) && isAmong(entities, entity.name());
  }

  /** Whether it is about a kind of row because it names the archive, or what that is about. */
  public boolean names(Archive archive, ArchiveEntity entity) {
    boolean namesKind = entities.stream().anyMatch(archive.entity().name()::equalsIgnoreCase);
    return isAbout(archive, entity) && (namesKind || !archives.isEmpty());
  }

  private static boolean isAmong(List<String> names, String name) {
    return names.isEmpty() || names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The columns of a kind that it hides by name: a name stands for all that is below it too. */
  Stream<ArchiveColumn> hiddenByName(ArchiveEntity entity) {
    return entity.columns().stream().filter(column -> hides(column.name()));
  }

  /** Whether it hides a column by name. */
  boolean hides(String column) {
    return hidden.stream().anyMatch(name -> standsFor(name, column));
  }

  /** Whether a name of a hidden column, such as {@code contact/*}, stands for a column. */
  public static boolean standsFor(String name, String column) {
    if (name.equals("*")) {
      return true;
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    boolean isTree = wanted.endsWith("/*");
    String root = isTree ? wanted.substring(0, wanted.length() - 2) : wanted;
    String found = column.toLowerCase(Locale.ROOT);
    return found.startsWith(root + "/") || !isTree && found.equals(root);
  }
}
