package io.arkiv.archive.diagnosis;

import io.arkiv.archive.Lost;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is found of a database, what it takes away, and what would make it faster.
 *
 * @param others what else is out of order, such as logins
 * @param tables those that are there of all that were looked for
 */
public record Diagnosis(
    FoundDatabase database,
    List<FoundArchive> archives,
    List<Lost> others,
    List<FoundTable> tables,
    List<LackingIndex> lackingIndexes) {

  public Diagnosis {
    archives = List.copyOf(archives);
    others = List.copyOf(others);
    tables = List.copyOf(tables);
    lackingIndexes = List.copyOf(lackingIndexes);
  }

  /** Whether nothing is taken away; an index that is lacking takes away time alone. */
  public boolean isWhole() {
    return missing().isEmpty();
  }

  /** Every table and column that is needed and not there, by name. */
  public Set<String> missing() {
    return Lost.missing(
        Stream.concat(
            archives.stream().flatMap(archive -> archive.lost().stream()), others.stream()));
  }
}
