package io.arkiv.archive;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the known name nearest to a misspelt one, by edit distance without regard to case. */
public final class NearNames {

  private static final int LONGEST_COMPARED = 64;
  private static final int MOST_EDITS = 3;

  private NearNames() {}

  /**
   * The nearest of the known names: by edits where few are needed, else by its last path segment,
   * its first ones, or a beginning in common; none where no name is near.
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
      String candidate = name.toLowerCase(Locale.ROOT);
      int distance = distance(wanted, candidate);
      if (distance < bestDistance && distance <= most(wanted, candidate)) {
        best = name;
        bestDistance = distance;
      }
    }
    return best == null ? related(wanted, known) : Optional.of(best);
  }

  /**
   * The most edits that make a name near: a third of the word, without the path segments that both
   * have at either end; one at least where that leaves something of it, and no more than three.
   */
  private static int most(String wanted, String candidate) {
    int ahead = 0;
    int shorter = Math.min(wanted.length(), candidate.length());
    for (int i = 0; i < shorter && wanted.charAt(i) == candidate.charAt(i); i++) {
      ahead = wanted.charAt(i) == '/' ? i + 1 : ahead;
    }
    int behind = 0;
    for (int i = 1; i <= shorter - ahead; i++) {
      char last = wanted.charAt(wanted.length() - i);
      if (last != candidate.charAt(candidate.length() - i)) {
        break;
      }
      behind = last == '/' ? i : behind;
    }
    int differing = wanted.length() - ahead - behind;
    return differing < 2 ? 0 : Math.min(Math.max(1, differing / 3), MOST_EDITS);
  }

  /**
   * {@code person/lastName} for {@code lastName}, {@code chatTopic/name} for {@code chatTopic},
   * {@code begins} for {@code beginsWith}.
   */
  private static Optional<String> related(String wanted, Collection<String> known) {
    return first(known, name -> name.endsWith("/" + wanted))
        .or(() -> first(known, name -> name.equals(wanted + "/name")))
        .or(() -> first(known, name -> name.startsWith(wanted + "/")))
        .or(() -> first(known, name -> isBeginning(wanted, name) || isBeginning(name, wanted)));
  }

  private static Optional<String> first(Collection<String> known, Predicate<String> isRelated) {
    return known.stream().filter(name -> isRelated.test(name.toLowerCase(Locale.ROOT))).findFirst();
  }

  /** Whether a word begins with another that is half of it at least, or a part of its own. */
  private static boolean isBeginning(String beginning, String word) {
    return beginning.length() > 2
        && word.startsWith(beginning)
        && (2 * beginning.length() >= word.length()
            || !Character.isLetterOrDigit(word.charAt(beginning.length())));
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
