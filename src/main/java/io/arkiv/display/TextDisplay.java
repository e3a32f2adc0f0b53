package io.arkiv.display;

import io.arkiv.archive.text.ShippedTexts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows texts in one language: those stored in several, and those that are resource tags. */
final class TextDisplay implements ValueDisplay {

  private static final String TAG_START = "[SR_";
  private static final Pattern TAG = Pattern.compile("\\[(SR_\\w+)]");

  /** More different list names than an answer is likely to have. */
  private static final int MOST_REMEMBERED = 1_000;

  private final Locale language;
  private final ShippedTexts texts;
  private final Map<String, String> remembered = new HashMap<>();

  /**
   * A display in a language.
   *
   * @param language null to show texts as they are stored
   * @param texts what resource tags stand for
   */
  TextDisplay(Locale language, ShippedTexts texts) {
    this.language = language;
    this.texts = texts;
  }

  @Override
  public Object show(Object raw) {
    return raw == null ? null : show((String) raw);
  }

  String show(String text) {
    if (language == null || text == null) {
      return text;
    }
    if (!MultiLanguageText.isLikely(text)) {
      return text.contains(TAG_START) ? untagged(text) : text;
    }
    String known = remembered.get(text);
    if (known == null) {
      known = untagged(MultiLanguageText.in(language, text));
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known;
  }

  /** The text with what its tags stand for; a tag that nobody knows stays. */
  private String untagged(String text) {
    return TAG.matcher(text).replaceAll(this::replacement);
  }

  private String replacement(MatchResult tag) {
    String text = texts.tagged(tag.group(1), language);
    return Matcher.quoteReplacement(text == null ? tag.group() : text);
  }
}
