package io.arkiv.oracle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list that the service ships, and the texts that it ships for stored lists. */
final class ShippedList {

  private static final Pattern IN_A_LANGUAGE = Pattern.compile("[A-Z]{2}:\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("\\[(SR_[A-Z_0-9]+)]");
  private static final List<Properties> LANGUAGES = languages();

  private final Map<Integer, List<String>> names = new HashMap<>();

  void add(int id, String english) {
    List<String> all = new ArrayList<>(List.of(english));
    LANGUAGES.forEach(texts -> all.add(texts.getProperty(english, english)));
    names.put(id, all);
  }

  /** The names of an item, English first; none for an unknown number. */
  List<String> names(int id) {
    return names.getOrDefault(id, List.of());
  }

  /** A stored name, and each text within it: of a language, or of a tag. */
  static List<String> namesIn(String stored) {
    List<String> names = new ArrayList<>(List.of(stored));
    Matcher text = IN_A_LANGUAGE.matcher(stored);
    while (text.find()) {
      names.add(text.group(1));
    }
    Matcher tag = TAG.matcher(stored);
    if (tag.matches()) {
      LANGUAGES.stream()
          .map(texts -> texts.getProperty(tag.group(1)))
          .filter(Objects::nonNull)
          .forEach(names::add);
    }
    return names;
  }

  /** The texts, from wherever they lie among the service's resources. */
  private static List<Properties> languages() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("texts_..\\.properties"))
          .sorted()
          .map(ShippedList::load)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties load(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
