package io.arkiv.query.aggregation;

import io.arkiv.archive.NearNames;
import io.arkiv.archive.source.DatePart;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the words behind a function or column say; each says its own thing, once. */
final class TermModifiers {

  /** Levels of groups within each other. */
  static final int MAX_LEVEL = 9;

  private static final List<String> OF_EVERY_COLUMN = List.of("Header", "Footer", "HideDetail");
  private static final List<String> OF_AVERAGES = List.of("NoNegative", "OnlyPositive");

  private final String subject;
  private final List<String> fitting = new ArrayList<>();

  boolean hasHeader;
  boolean hasFooter;
  boolean hidesDetail;
  int level;
  Span levelAt;
  Aggregate.Takes takes = Aggregate.Takes.ALL;
  DatePart part;

  private TermModifiers(String subject) {
    this.subject = subject;
  }

  /**
   * Reads modifiers.
   *
   * @param subject the function or column, for messages
   * @param isOuter whether bands and levels can be told here: not inside another function
   * @param takesPart whether a part of a date can be told here
   * @throws io.arkiv.problem.ProblemException at a word that is none of them
   */
  static TermModifiers read(
      List<Word> words,
      String subject,
      ColumnFunction function,
      boolean isOuter,
      boolean takesPart) {
    TermModifiers read = new TermModifiers(subject);
    if (takesPart) {
      read.fitting.addAll(DatePart.spellings());
    }
    if (isOuter) {
      read.fitting.addAll(OF_EVERY_COLUMN);
    }
    if (function == ColumnFunction.AVG) {
      read.fitting.addAll(OF_AVERAGES);
    }
    words.forEach(word -> read.add(word, isOuter));
    return read;
  }

  private void add(Word word, boolean isOuter) {
    if (isOuter && word.text().matches("[+-]?\\d+")) {
      addLevel(word);
      return;
    }
    if (fitting.stream().noneMatch(word::is)) {
      throw unfit(word, isOuter);
    }
    switch (word.text().toLowerCase(Locale.ROOT)) {
      case "header" -> hasHeader = true;
      case "footer" -> hasFooter = true;
      case "hidedetail" -> hidesDetail = true;
      case "nonegative" -> takes = Aggregate.Takes.NO_NEGATIVE;
      case "onlypositive" -> takes = Aggregate.Takes.ONLY_POSITIVE;
      default -> {
        if (part != null) {
          throw Problem.at(
                  word.span(), ProblemCode.WRONG_COUNT, "\"" + subject + "\" takes one part")
              .asException();
        }
        part = DatePart.spelled(word.text()).orElseThrow();
      }
    }
  }

  private void addLevel(Word word) {
    String digits = word.text();
    boolean isInRange = digits.matches("[1-" + MAX_LEVEL + "]");
    if (!isInRange || level != 0) {
      throw Problem.at(
              word.span(),
              isInRange ? ProblemCode.WRONG_COUNT : ProblemCode.BAD_VALUE,
              isInRange
                  ? "\"" + subject + "\" stands on one level"
                  : "\"" + digits + "\" is not a level from 1 to " + MAX_LEVEL)
          .asException();
    }
    level = Integer.parseInt(digits);
    levelAt = word.span();
  }

  private RuntimeException unfit(Word word, boolean isOuter) {
    boolean exists =
        DatePart.spelled(word.text()).isPresent()
            || OF_EVERY_COLUMN.stream().anyMatch(word::is)
            || OF_AVERAGES.stream().anyMatch(word::is);
    String takes =
        "\""
            + subject
            + "\" takes "
            + String.join(", ", fitting)
            + (isOuter ? " and a level from 1 to " + MAX_LEVEL : "");
    return Problem.at(
            word.span(),
            exists ? ProblemCode.UNFIT_OPERATOR : ProblemCode.UNKNOWN_OPERATOR,
            (exists
                    ? "\"" + word.text() + "\" does not fit here; "
                    : "there is no modifier \"" + word.text() + "\"; ")
                + takes)
        .suggesting(NearNames.nearest(word.text(), fitting))
        .asException();
  }
}
