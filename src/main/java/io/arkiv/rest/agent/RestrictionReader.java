package io.arkiv.rest.agent;

import io.arkiv.archive.NearNames;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.carrier.agent.RequestObject;
import io.arkiv.odata.structured.StructuredOrder;
import io.arkiv.odata.structured.StructuredRestriction;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the parts of structured queries as clients send them: restrictions and sort keys. */
final class RestrictionReader {

  private static final String OPERATOR = "operator";
  private static final String VALUES = "values";
  private static final String INTER_OPERATOR = "interOperator";
  private static final String SUB_RESTRICTIONS = "subRestrictions";
  private static final String DIRECTION = "direction";

  /** Some are for programs that show restrictions, and mean nothing to a query. */
  private static final List<String> KEYS =
      List.of(
          "name",
          OPERATOR,
          VALUES,
          "isActive",
          "interParenthesis",
          INTER_OPERATOR,
          SUB_RESTRICTIONS,
          "displayValues",
          "columnInfo",
          "uniqueHash",
          "tableRight",
          "fieldProperties");

  private static final List<String> KEYS_OF_ORDER =
      List.of("name", DIRECTION, "tableRight", "fieldProperties");

  private static final Map<String, Boolean> IS_OR =
      Map.of("none", false, "0", false, "and", false, "1", false, "or", true, "2", true);

  private static final Map<String, Boolean> IS_DESCENDING =
      Map.of("asc", false, "0", false, "desc", true, "1", true);

  private RestrictionReader() {}

  static StructuredRestriction restriction(RequestObject part) {
    part.expectOnly(KEYS);
    if (!part.isEmpty(SUB_RESTRICTIONS)) {
      throw Problem.of(ProblemCode.BAD_VALUE, "restrictions within restrictions are not served")
          .in(part.path(SUB_RESTRICTIONS))
          .asException();
    }
    String operator = part.word(OPERATOR);
    return new StructuredRestriction(
        part.text("name"),
        operator,
        values(operator, part.words(VALUES)),
        part.flag("isActive", true),
        part.wholeNumber("interParenthesis", 0),
        word(part, INTER_OPERATOR, IS_OR, "And, Or or None"));
  }

  static StructuredOrder order(RequestObject part) {
    part.expectOnly(KEYS_OF_ORDER);
    return new StructuredOrder(
        part.text("name"), word(part, DIRECTION, IS_DESCENDING, "ASC or DESC"));
  }

  /** Programs that show a computed range send it along with its operator, which takes none. */
  private static List<String> values(String operator, List<String> sent) {
    RestrictionOperator.Values taken =
        operator == null
            ? null
            : RestrictionOperator.spelled(operator.trim())
                .map(RestrictionOperator::takes)
                .orElse(null);
    boolean isEmpty = sent == null || sent.isEmpty();
    boolean isNone = taken == RestrictionOperator.Values.NONE;
    return isNone || isEmpty && taken != RestrictionOperator.Values.MANY ? null : sent;
  }

  private static boolean word(
      RequestObject part, String key, Map<String, Boolean> words, String known) {
    String word = part.word(key);
    if (word == null || word.isBlank()) {
      return false;
    }
    Boolean meaning = words.get(word.trim().toLowerCase(Locale.ROOT));
    if (meaning == null) {
      throw Problem.of(ProblemCode.BAD_VALUE, key + " is " + known)
          .in(part.path(key))
          .suggesting(NearNames.nearest(word.trim(), List.of(known.split(", | or "))))
          .asException();
    }
    return meaning;
  }
}
