package io.arkiv.carrier.wire;

import io.arkiv.archive.RowKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes names that programs can spell as properties: {@code $jsonSafe}. */
public final class SafeNames {

  private SafeNames() {}

  /** The safe form of a name: letters, digits and {@code _} stay, all else becomes {@code _}. */
  public static String of(String name) {
    StringBuilder safe = new StringBuilder(name.length());
    name.codePoints().forEach(c -> safe.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
    return safe.toString();
  }

  /** The safe forms of names that stand side by side; one that is taken gets {@code _2}. */
  public static List<String> of(List<String> names) {
    Set<String> taken = new HashSet<>(RowKeys.names());
    List<String> safe = new ArrayList<>(names.size());
    for (String name : names) {
      String plain = of(name);
      String free = plain;
      for (int number = 2; !taken.add(free); number++) {
        free = plain + "_" + number;
      }
      safe.add(free);
    }
    return safe;
  }
}
