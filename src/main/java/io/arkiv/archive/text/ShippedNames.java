package io.arkiv.archive.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that ship, as filters compare them: folded once, not for every request. */
public final class ShippedNames {

  private final Map<String, Set<String>> names;
  private final Map<String, Set<String>> textsOfTags;

  public ShippedNames(ShippedTexts texts) {
    this.names =
        texts
            .names()
            .collect(
                Collectors.toUnmodifiableMap(
                    english -> english, english -> folded(texts.everyName(english))));
    this.textsOfTags =
        texts
            .tags()
            .collect(
                Collectors.toUnmodifiableMap(
                    tag -> LowerCase.of("[" + tag + "]"), tag -> folded(texts.everyText(tag))));
  }

  /**
   * The ids of a list's items one of whose names, in any language and folded, fits.
   *
   * @param items the names in English, by id
   */
  public List<Integer> idsOf(Map<Integer, String> items, Predicate<String> fits) {
    return items.entrySet().stream()
        .filter(item -> fits(item.getValue(), fits))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether the name of a list item fits in any language, folded. */
  public boolean fits(String english, Predicate<String> fits) {
    Set<String> known = names.get(english);
    return known == null ? fits.test(LowerCase.of(english)) : known.stream().anyMatch(fits);
  }

  /** The resource tags whose text in any language, folded, fits: folded, in their brackets. */
  public List<String> tagsSaying(Predicate<String> fits) {
    return textsOfTags.entrySet().stream()
        .filter(tag -> tag.getValue().stream().anyMatch(fits))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Set<String> folded(Stream<String> texts) {
    return texts.map(LowerCase::of).collect(Collectors.toUnmodifiableSet());
  }
}
