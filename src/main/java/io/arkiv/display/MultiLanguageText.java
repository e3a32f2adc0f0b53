package io.arkiv.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts stored in several languages: {@code US:"Vendor";NO:"Leverandør";}. */
final class MultiLanguageText {

  /** One language and its text, up to the apostrophe that ends the part. */
  private static final Pattern PART =
      Pattern.compile(
          "\\s*([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?):\"(.*?)\"\\s*(?:;|$)", Pattern.DOTALL);

  private static final int LONGEST_CODE = 8;

  private MultiLanguageText() {}

  private record Part(Optional<Locale> language, String text) {

    boolean isIn(Locale wanted) {
      return language
          .filter(mine -> mine.getLanguage().equals(wanted.getLanguage()))
          .filter(mine -> wanted.getCountry().isEmpty() || isOf(mine, wanted.getCountry()))
          .isPresent();
    }

    private static boolean isOf(Locale mine, String country) {
      return mine.getCountry().equals(country);
    }
  }

  /** Whether a text begins as one in several languages does. */
  static boolean isLikely(String text) {
    int colon = text.indexOf(":\"");
    return colon >= 2 && colon <= LONGEST_CODE && (text.endsWith("\"") || text.endsWith(";"));
  }

  /**
   * The text in a language: its own, else its base language's, else English, else the first. An
   * empty text is none. A text that is not in several languages is itself.
   */
  static String in(Locale language, String text) {
    List<Part> parts = parts(text);
    if (parts.isEmpty()) {
      return text;
    }
    List<Part> filled = parts.stream().filter(part -> !part.text().isEmpty()).toList();
    return wishes(language).stream()
        .flatMap(wish -> filled.stream().filter(part -> part.isIn(wish)))
        .findFirst()
        .or(() -> filled.stream().findFirst())
        .map(Part::text)
        .orElse("");
  }

  /** The languages to look for, one after the other; of those of English, American first. */
  private static List<Locale> wishes(Locale language) {
    List<Locale> wishes = new ArrayList<>();
    if (!language.getCountry().isEmpty()) {
      wishes.add(language);
    }
    String base = language.getLanguage();
    if (!base.equals(Locale.ENGLISH.getLanguage())) {
      wishes.add(Locale.forLanguageTag(base));
    }
    if (base.equals("nn")) {
      wishes.add(Locale.forLanguageTag("nb"));
    }
    wishes.add(Locale.US);
    wishes.add(Locale.ENGLISH);
    return wishes;
  }

  /** The parts of a text; none unless it consists of parts alone. */
  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.lookingAt()) {
      parts.add(new Part(LanguageCode.stored(matcher.group(1)), matcher.group(2)));
      if (matcher.end() == text.length()) {
        return parts;
      }
      matcher.region(matcher.end(), text.length());
    }
    return List.of();
  }
}
