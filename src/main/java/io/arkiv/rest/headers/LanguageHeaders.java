package io.arkiv.rest.headers;

import io.arkiv.archive.NearNames;
import io.arkiv.display.LanguageCode;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The headers that choose the language of texts and the culture of formats. */
public final class LanguageHeaders {

  public static final String LANGUAGE = "SO-Language";
  public static final String ACCEPTED = "Accept-Language";
  public static final String CULTURE = "SO-Culture";

  /** What asks for texts as they are stored. */
  private static final Set<String> AS_STORED = Set.of("*", "x");

  private LanguageHeaders() {}

  /**
   * The language asked for: {@code SO-Language} before {@code Accept-Language}, by quality.
   *
   * @return null when none is, or texts as they are stored; unknown languages are passed over
   */
  public static Locale language(String ours, String accepted) {
    String header = ours == null || ours.isBlank() ? accepted : ours;
    return header == null ? null : firstKnown(header);
  }

  /**
   * The culture asked for; without the header that of the language.
   *
   * @param language null when texts are as they are stored, and then no culture is looked at
   * @throws io.arkiv.problem.ProblemException for a culture that nobody knows
   */
  public static Locale culture(String header, Locale language) {
    if (language == null || header == null || header.isBlank()) {
      return language;
    }
    return LanguageCode.spelled(header.trim()).orElseThrow(() -> unknown(header.trim()));
  }

  private static RuntimeException unknown(String name) {
    List<String> known = List.of(Locale.getISOLanguages());
    return Problem.of(
            ProblemCode.BAD_HEADER,
            "there is no culture \"" + name + "\": a language such as nb, or nb-NO")
        .in(CULTURE)
        .suggesting(NearNames.nearest(name, known))
        .asException();
  }

  private static Locale firstKnown(String header) {
    List<Choice> choices =
        Arrays.stream(header.split(","))
            .flatMap(part -> Choice.of(part).stream())
            .filter(choice -> choice.quality > 0)
            .sorted(Comparator.comparing(Choice::quality).reversed())
            .toList();
    for (Choice choice : choices) {
      if (AS_STORED.contains(choice.code.toLowerCase(Locale.ROOT))) {
        return null;
      }
      Optional<Locale> language = LanguageCode.spelled(choice.code);
      if (language.isPresent()) {
        return language.get();
      }
    }
    return null;
  }

  /** One language of a list, with how much it is wanted: 0 to 1. */
  private record Choice(String code, double quality) {

    /** The choices of a part; clients of the original separate languages by semicolons too. */
    static List<Choice> of(String part) {
      String[] pieces = part.split(";");
      double quality = Arrays.stream(pieces).mapToDouble(Choice::qualityOf).min().orElse(1);
      return Arrays.stream(pieces)
          .map(String::trim)
          .filter(piece -> !piece.isEmpty() && !piece.contains("="))
          .map(piece -> new Choice(piece, quality))
          .toList();
    }

    private static double qualityOf(String piece) {
      String text = piece.replace(" ", "").toLowerCase(Locale.ROOT);
      return text.matches("q=[01](\\.\\d{0,9})?") ? Double.parseDouble(text.substring(2)) : 1;
    }
  }
}
