package io.arkiv.archive.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that declarations ship, in each of their languages: names of lists by their English
 * text, and resource tags by the name in their brackets. Immutable.
 */
public final class ShippedTexts {

  /** No texts. */
  public static final ShippedTexts NONE = new ShippedTexts(Map.of());

  private static final String ENGLISH = "en";

  /** The languages, English first, each a resource beside the declaration. */
  private static final List<String> LANGUAGES = List.of(ENGLISH, "nb", "sv", "da", "de", "nl");

  private static final String TAG_PREFIX = "SR_";

  /** By language and then by key, in no order. */
  private final Map<String, Map<String, String>> texts;

  private ShippedTexts(Map<String, Map<String, String>> texts) {
    this.texts = texts;
  }

  /**
   * The texts of the resources {@code texts_en.properties}, {@code texts_nb.properties} and so on;
   * a language may have none.
   *
   * @param declaration the class that they lie beside
   */
  public static ShippedTexts beside(Class<?> declaration) {
    return new ShippedTexts(
        LANGUAGES.stream()
            .collect(
                Collectors.toMap(language -> language, language -> load(declaration, language))));
  }

  /** These texts and others; where both say something the others win. */
  public ShippedTexts and(ShippedTexts others) {
    if (others == NONE || others == this) {
      return this;
    }
    return new ShippedTexts(
        LANGUAGES.stream()
            .collect(
                Collectors.toMap(
                    language -> language,
                    language -> {
                      Map<String, String> all = new LinkedHashMap<>(in(language));
                      all.putAll(others.in(language));
                      return Map.copyOf(all);
                    })));
  }

  /** The name of a list item in a language, or in English where the language has none. */
  public String name(String english, Locale language) {
    return in(language).getOrDefault(english, english);
  }

  /** What a resource tag stands for: in the language, else in English; null when unknown. */
  public String tagged(String tag, Locale language) {
    String text = in(language).get(tag);
    return text == null ? in(ENGLISH).get(tag) : text;
  }

  /** The English name of a list item and its names in all other languages. */
  public Stream<String> everyName(String english) {
    return Stream.concat(
        Stream.of(english),
        LANGUAGES.stream().map(language -> in(language).getOrDefault(english, english)));
  }

  /** The English names of list items that other languages have names for. */
  public Stream<String> names() {
    return keys().filter(key -> !key.startsWith(TAG_PREFIX));
  }

  /** The resource tags that are known, without their brackets. */
  public Stream<String> tags() {
    return keys().filter(key -> key.startsWith(TAG_PREFIX));
  }

  /** What a resource tag says in each language that has a text for it. */
  public Stream<String> everyText(String tag) {
    return LANGUAGES.stream()
        .map(this::in)
        .filter(in -> in.containsKey(tag))
        .map(in -> in.get(tag));
  }

  /** The languages, but English, that have texts of which a name of a list is none. */
  public List<String> languagesWithout(String english) {
    return LANGUAGES.stream()
        .filter(language -> !language.equals(ENGLISH) && !in(language).isEmpty())
        .filter(language -> !in(language).containsKey(english))
        .toList();
  }

  private Stream<String> keys() {
    return texts.values().stream().map(Map::keySet).flatMap(Collection::stream).distinct().sorted();
  }

  /** The texts of a language; readers of Nynorsk read Bokmål where nothing is nearer. */
  private Map<String, String> in(Locale language) {
    String code = language.getLanguage();
    return in(code.equals("nn") ? "nb" : code);
  }

  private Map<String, String> in(String language) {
    return texts.getOrDefault(language, Map.of());
  }

  private static Map<String, String> load(Class<?> declaration, String language) {
    Properties texts = new Properties();
    String resource = "texts_" + language + ".properties";
    try (InputStream in = declaration.getResourceAsStream(resource)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(resource + " beside " + declaration.getName(), broken);
    }
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
  }
}
