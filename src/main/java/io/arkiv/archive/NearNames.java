package io.arkiv.archive;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name nearest to a misspelt one, by edit distance without regard to case. */
public final class NearNames {

  private static final int LONGEST_COMPARED = 64;

  private NearNames() {}

  /**
   * The nearest of the known names: by edits where few are needed, else by its last path segment,
   * else by a common beginning, else by edits all the same.
   *
   * @param typed what the client wrote; longer than 64 characters is near to nothing
   */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    if (bestDistance > Math.max(1, wanted.length() / 3)) {
      String related = related(wanted, known);
      best = related == null ? best : related;
    }
    return Optional.ofNullable(best);
  }

  /** {@code person/lastName} for {@code lastName}, {@code begins} for {@code beginsWith}. */
  private static String related(String wanted, Collection<String> known) {
    for (String name : known) {
      if (name.toLowerCase(Locale.ROOT).endsWith("/" + wanted)) {
        return name;
      }
    }
    for (String name : known) {
      if (name.length() > 2 && wanted.startsWith(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
    return null;
  }

  /** Edits (insert, delete, replace, swap of neighbours) between two words. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] freed = beforeLast;
      beforeLast = last;
      last = row;
      row = freed;
    }
    return last[b.length()];
  }
}
