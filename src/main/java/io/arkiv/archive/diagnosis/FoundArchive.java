package io.arkiv.archive.diagnosis;

import io.arkiv.archive.Lost;
import java.util.List;

/**
 * What is left of an archive.
 *
 * @param kinds of row that are left; none where the archive is not served
 * @param columns how many are left of its main kind
 * @param lost what is not left
 */
public record FoundArchive(String name, List<String> kinds, int columns, List<Lost> lost) {

  public FoundArchive {
    kinds = List.copyOf(kinds);
    lost = List.copyOf(lost);
  }

  /** Whether anything of it is left. */
  public boolean isServed() {
    return !kinds.isEmpty();
  }
}
