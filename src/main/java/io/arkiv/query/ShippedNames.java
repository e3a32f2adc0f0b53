package io.arkiv.query;

import io.arkiv.archive.ShippedTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that ship, as filters compare them: folded once, not for every request. */
final class ShippedNames {

  private static final Map<String, Set<String>> NAMES =
      ShippedTexts.names()
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), english -> folded(ShippedTexts.everyName(english))));

  private static final Map<String, Set<String>> TEXTS_OF_TAGS =
      ShippedTexts.tags()
          .collect(
              Collectors.toUnmodifiableMap(
                  tag -> CaseFold.lower("[" + tag + "]"),
                  tag -> folded(ShippedTexts.everyText(tag))));

  private ShippedNames() {}

  /** Whether a folded text is the name of a list item in any language. */
  static boolean isName(String english, String folded) {
    Set<String> names = NAMES.get(english);
    return names == null ? CaseFold.lower(english).equals(folded) : names.contains(folded);
  }

  /** The resource tags that say a folded text in any language: folded, in their brackets. */
  static List<String> tagsSaying(String folded) {
    return TEXTS_OF_TAGS.entrySet().stream()
        .filter(tag -> tag.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Set<String> folded(Stream<String> texts) {
    return texts.map(CaseFold::lower).collect(Collectors.toUnmodifiableSet());
  }
}
