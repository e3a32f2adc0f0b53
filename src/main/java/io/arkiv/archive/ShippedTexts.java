package io.arkiv.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that Arkiv ships, in each of its languages: names of its lists by their English text,
 * and resource tags by the name in their brackets.
 */
public final class ShippedTexts {

  /** The languages, English first, each a resource beside this class. */
  private static final List<String> LANGUAGES = List.of("en", "nb", "sv", "da", "de", "nl");

  private static final Map<String, Map<String, String>> TEXTS =
      LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), ShippedTexts::load));

  private ShippedTexts() {}

  /** The name of a list item in a language, or in English where the language has none. */
  public static String name(String english, Locale language) {
    return texts(language).getOrDefault(english, english);
  }

  /** What a resource tag stands for: in the language, else in English; null when unknown. */
  public static String tagged(String tag, Locale language) {
    String text = texts(language).get(tag);
    return text == null ? TEXTS.get("en").get(tag) : text;
  }

  /** The English name of a list item and its names in all other languages. */
  public static Stream<String> everyName(String english) {
    return Stream.concat(
        Stream.of(english),
        LANGUAGES.stream().map(language -> TEXTS.get(language).getOrDefault(english, english)));
  }

  /** The English names of list items that other languages have names for. */
  public static Stream<String> names() {
    return TEXTS.get("nb").keySet().stream().filter(text -> !TEXTS.get("en").containsKey(text));
  }

  /** The resource tags that are known, without their brackets. */
  public static Stream<String> tags() {
    return TEXTS.get("en").keySet().stream().sorted();
  }

  /** What a resource tag says in each language. */
  public static Stream<String> everyText(String tag) {
    return LANGUAGES.stream().map(language -> TEXTS.get(language).get(tag));
  }

  /** The texts of a language; readers of Nynorsk read Bokmål where nothing is nearer. */
  private static Map<String, String> texts(Locale language) {
    String code = language.getLanguage();
    return TEXTS.getOrDefault(code.equals("nn") ? "nb" : code, Map.of());
  }

  private static Map<String, String> load(String language) {
    Properties texts = new Properties();
    String resource = "texts_" + language + ".properties";
    try (InputStream in = ShippedTexts.class.getResourceAsStream(resource)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
    return texts.stringPropertyNames().stream()
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(Function.identity(), texts::getProperty),
                Collections::unmodifiableMap));
  }
}
