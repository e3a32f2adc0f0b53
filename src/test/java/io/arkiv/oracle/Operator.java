package io.arkiv.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a spelling means: a positive word that is the same for all its synonyms, or its negation.
 *
 * @param word such as {@code lt}
 */
record Operator(String word, boolean isNegated) {

  private static final Map<String, Operator> SPELLED = new HashMap<>();

  static {
    are("eq", "eq equals = is set", "ne unequals != <> isnot");
    are("lt", "lt less < before", "");
    are("le", "le <= beforeorequal to", "");
    are("gt", "gt greater > after", "");
    are("ge", "ge >= afterorequal from", "");
    are("between", "between datebetween", "");
    are("in", "in oneof associateisoneof", "notoneof associateisnotoneof");
    are("has", "isnotnull", "isnull");
    are("begins", "begins startswith", "notbegins");
    are("contains", "contains substringof", "notcontains");
    are("ends", "ends endswith", "notends");
  }

  /** Whoever has only one spelling is called by it. */
  static Operator of(String spelling) {
    return SPELLED.getOrDefault(spelling, new Operator(spelling, false));
  }

  private static void are(String word, String positive, String negative) {
    words(positive).forEach(spelling -> SPELLED.put(spelling, new Operator(word, false)));
    words(negative).forEach(spelling -> SPELLED.put(spelling, new Operator(word, true)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.toLowerCase(Locale.ROOT).split(" "));
  }
}
