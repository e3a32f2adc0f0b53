package io.arkiv.display;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes that languages go by: of stored texts, often countries, and of headers. */
public final class LanguageCode {

  /** Countries, as the original's texts name languages by them, and the old code of Norwegian. */
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("us", "en-US"),
          Map.entry("gb", "en-GB"),
          Map.entry("no", "nb-NO"),
          Map.entry("se", "sv-SE"),
          Map.entry("sw", "sv-SE"),
          Map.entry("dk", "da-DK"),
          Map.entry("ge", "de-DE"),
          Map.entry("jp", "ja-JP"),
          Map.entry("cz", "cs-CZ"),
          Map.entry("cn", "zh-CN"));

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private LanguageCode() {}

  /** The language of a stored code, in which countries come first. */
  static Optional<Locale> stored(String code) {
    String tag = TAGS.get(code.toLowerCase(Locale.ROOT));
    return tag == null ? ofTag(code) : Optional.of(Locale.forLanguageTag(tag));
  }

  /** The language that a header names, as {@code nb}, {@code nb-NO}, {@code no} or {@code US}. */
  public static Optional<Locale> spelled(String code) {
    Optional<Locale> language = ofTag(code);
    return language.isPresent() ? language : stored(code);
  }

  private static Optional<Locale> ofTag(String code) {
    Locale language = Locale.forLanguageTag(code.replace('_', '-'));
    if (language.getLanguage().equals("no")) {
      return Optional.of(new Locale.Builder().setLocale(language).setLanguage("nb").build());
    }
    return LANGUAGES.contains(language.getLanguage()) ? Optional.of(language) : Optional.empty();
  }
}
