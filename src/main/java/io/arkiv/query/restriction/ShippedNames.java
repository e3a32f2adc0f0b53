package io.arkiv.query.restriction;

import io.arkiv.archive.ShippedTexts;
import io.arkiv.query.literal.LowerCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
                  tag -> LowerCase.of("[" + tag + "]"),
                  tag -> folded(ShippedTexts.everyText(tag))));

  private ShippedNames() {}

  /**
   * The ids of a list's items one of whose names, in any language and folded, fits.
   *
   * @param names in English, by id
   */
  static List<Integer> idsOf(Map<Integer, String> names, Predicate<String> fits) {
    return names.entrySet().stream()
        .filter(item -> fits(item.getValue(), fits))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether the name of a list item fits in any language, folded. */
  static boolean fits(String english, Predicate<String> fits) {
    Set<String> names = NAMES.get(english);
    return names == null ? fits.test(LowerCase.of(english)) : names.stream().anyMatch(fits);
  }

  /** The resource tags whose text in any language, folded, fits: folded, in their brackets. */
  static List<String> tagsSaying(Predicate<String> fits) {
    return TEXTS_OF_TAGS.entrySet().stream()
        .filter(tag -> tag.getValue().stream().anyMatch(fits))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Set<String> folded(Stream<String> texts) {
    return texts.map(LowerCase::of).collect(Collectors.toUnmodifiableSet());
  }
}
