package io.arkiv.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive whose rows an archive's rows are parts of, as messages are of chats: who has no right
 * that names the parts sees those of the wholes that they may see, and of these what is not hidden.
 *
 * @param archive the archive of the wholes; the parts' further kinds of row are its main kind
 * @param name the prefix that its columns have among those of the parts
 * @param path the relation from a part to its whole
 * @param retold columns of the parts that hold what columns of the whole do, in rows of their own:
 *     hidden with any of these
 */
public record Whole(Archive archive, String name, String path, Map<String, List<String>> retold) {

  public Whole {
    retold = Map.copyOf(retold);
  }

  /** The kind of row that is a whole. */
  public ArchiveEntity entity() {
    return archive.entity();
  }

  /** Its archive with the columns that a part sees of it, which rules for wholes are bound to. */
  public Archive seenFromPart() {
    return archive.seen(column -> column.under("", path));
  }

  /** A path of the whole as a part sees it. */
  public String fromPart(String ofWhole) {
    return path + "." + ofWhole;
  }

  /** The columns among those of a kind of row that a right to wholes hides by name. */
  Set<String> hidden(Right right, ArchiveEntity kind) {
    return kind.columns().stream()
        .map(ArchiveColumn::name)
        .filter(column -> isHidden(right, column))
        .collect(Collectors.toSet());
  }

  private boolean isHidden(Right right, String column) {
    String prefix = name.toLowerCase(Locale.ROOT) + "/";
    Stream<String> ofWhole =
        column.toLowerCase(Locale.ROOT).startsWith(prefix)
            ? Stream.of(column.substring(prefix.length()))
            : retold.getOrDefault(column, List.of()).stream();
    return right.hidden().contains("*") || ofWhole.anyMatch(right::hides);
  }

  /** The stored values that it hides so, as a kind of row sees them. */
  Set<String> hiddenValues(Right right, ArchiveEntity kind) {
    boolean isWhole = kind.rootType() == entity().rootType();
    Set<String> values = new HashSet<>();
    right
        .hiddenByName(entity())
        .map(column -> isWhole ? column : column.under("", path))
        .forEach(column -> values.addAll(column.source().tells()));
    return values;
  }
}
