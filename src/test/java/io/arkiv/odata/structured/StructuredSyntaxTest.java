package io.arkiv.odata.structured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.restriction.Restriction;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query in parts means what the same query means in texts, and is refused at its keys. */
class StructuredSyntaxTest {

  private static final CalendarSettings SETTINGS =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);

  private final Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.made());
  private final Caller caller =
      new Caller(7, Instant.parse("2020-03-18T12:00:00Z"), ZoneOffset.UTC);

  private BoundQuery bind(QuerySyntax syntax) {
    PageBounds bounds = new PageBounds(0, 10, -1, null, 0);
    return QueryBinder.bind(syntax, archive, List.of(archive.entity()), caller, SETTINGS, bounds);
  }

  private Restriction restriction(QuerySyntax syntax) {
    return bind(syntax).entities().get(0).restriction();
  }

  private static StructuredSyntax parts(StructuredRestriction... restrictions) {
    return new StructuredSyntax(List.of(), List.of(restrictions), List.of(), "restrictions");
  }

  private void assertMeans(String filter, StructuredRestriction... restrictions) {
    QuerySyntax read = parts(restrictions).read(new RequestKeys());
    assertEquals(
        restriction(QuerySyntax.read(null, filter, null)).toString(), restriction(read).toString());
  }

  private Problem refused(StructuredSyntax parts) {
    RequestKeys keys = new RequestKeys();
    ProblemException refused = assertThrows(ProblemException.class, () -> bind(parts.read(keys)));
    return keys.told(refused.problem());
  }

  private void assertRefused(String key, ProblemCode code, StructuredRestriction... restrictions) {
    Problem problem = refused(parts(restrictions));
    assertEquals(key + " " + code, problem.parameter() + " " + problem.code());
  }

  private static StructuredRestriction term(String name, String operator, String... values) {
    return new StructuredRestriction(name, operator, Arrays.asList(values), true, 0, false);
  }

  private static StructuredRestriction alone(String name, String operator) {
    return new StructuredRestriction(name, operator, null, true, 0, false);
  }

  private static StructuredRestriction or(StructuredRestriction term) {
    return changed(term, true, term.interParenthesis(), true);
  }

  private static StructuredRestriction in(int brackets, StructuredRestriction term) {
    return changed(term, term.isActive(), brackets, term.isOr());
  }

  private static StructuredRestriction off(StructuredRestriction term) {
    return changed(term, false, term.interParenthesis(), term.isOr());
  }

  private static StructuredRestriction changed(
      StructuredRestriction term, boolean isActive, int brackets, boolean isOr) {
    return new StructuredRestriction(
        term.name(), term.operator(), term.values(), isActive, brackets, isOr);
  }

  private final StructuredRestriction a = term("rating", "=", "1");
  private final StructuredRestriction b = term("name", "begins", "S");
  private final StructuredRestriction c = term("category", "oneOf", "1", "3");

  private static final String A = "rating = 1";
  private static final String B = "name begins 'S'";
  private static final String C = "category oneOf (1,3)";

  @Test
  void noRestrictionIsNoFilter() {
    assertNull(parts().read(new RequestKeys()).filter());
    assertNull(parts(off(a), off(in(2, b)), off(in(-2, c))).read(new RequestKeys()).filter());
  }

  @Test
  void allHaveToHoldUnlessTheySayOtherwise() {
    assertMeans(A, a);
    assertMeans(A + " and " + B + " and " + C, a, b, c);
    assertMeans(A + " or " + B + " and " + C, or(a), b, c);
    assertMeans(A + " and " + B + " or " + C, a, or(b), c);
    // nothing follows the last
    assertMeans(A, or(a));
  }

  @Test
  void bracketsStandBeforeAndBehind() {
    assertMeans("(" + A + " or " + B + ") and " + C, or(in(1, a)), in(-1, b), c);
    assertMeans(A + " and (" + B + " or " + C + ")", a, or(in(1, b)), in(-1, c));
    assertMeans("((" + A + " or " + B + ") and " + C + ")", or(in(2, a)), in(-1, b), in(-1, c));
    assertMeans("(" + A + " and " + B + ") or " + C, in(1, a), or(in(-1, b)), c);
  }

  @Test
  void whatIsNotActiveIsLeftOutWithItsConnectiveButNotItsBrackets() {
    assertMeans(A + " or " + C, or(a), off(b), c);
    assertMeans(A + " and " + C, a, off(or(b)), c);
    assertMeans(A + " and (" + C + ")", a, off(or(in(1, b))), in(-1, c));
    assertMeans("(" + A + ") or " + C, in(1, a), off(or(in(-1, b))), c);
    assertMeans("(" + B + " or " + A + ") and " + C, or(in(1, b)), off(a), in(-1, a), c);
  }

  @Test
  void everyOperatorIsBoundAsInAFilter() {
    assertMeans("getAllRows", alone("getAllRows", null));
    assertMeans("whenRequested lastWeek", alone("whenRequested", "lastWeek"));
    assertMeans(
        "whenRequested between ('2020-05-11','2020-05-31')",
        term("whenRequested", "between", "2020-05-11", "2020-05-31"));
    assertMeans("category = 10", term("category", "equals", "[I:10]"));
    assertMeans("category oneOf [A:1,2]", term("category", "oneOf", "[A:1,2]"));
    assertMeans("category oneOf ()", term("category", "oneOf"));
    assertMeans("category oneOf (3)", term("category", "oneOf", "3"));
    assertMeans("rating eq null", term("rating", "=", (String) null));
    assertMeans("name eq 'and (\"or\"\\'\\\\'", term("name", "=", "and (\"or\"'\\"));
    assertMeans("contact/stop set true", term("contact/stop", "set", "true"));
    assertMeans("contact/stop set", alone("contact/stop", "set"));
  }

  @Test
  void columnsAndOrderAreReadOneByOne() {
    StructuredSyntax parts =
        new StructuredSyntax(
            List.of("GroupBy(status):Footer,HideDetail", " ", "CountAll(chatSessionId)"),
            List.of(),
            List.of(new StructuredOrder("GroupBy(status)", true)),
            "restriction");
    BoundQuery expected =
        bind(
            QuerySyntax.read(
                "GroupBy(status):Footer,HideDetail,CountAll(chatSessionId)",
                null,
                "GroupBy(status) desc"));
    assertEquals(
        expected.columns().toString(), bind(parts.read(new RequestKeys())).columns().toString());
    Problem problem =
        refused(
            new StructuredSyntax(
                List.of("status", "GroupBy(stat)"), List.of(), List.of(), "restriction"));
    assertEquals("columns[1]", problem.parameter());
    assertEquals(8, problem.span().start());
    assertEquals("columns[0]", refused(selecting("status,name")).parameter());
    assertEquals("columns[0]", refused(selecting("status)")).parameter());
  }

  private static StructuredSyntax selecting(String... columns) {
    return new StructuredSyntax(List.of(columns), List.of(), List.of(), "restriction");
  }

  @ParameterizedTest
  @CsvSource({"nmae, 0", "'', 0", "name desc, 5"})
  void anOrderIsRefusedAtItsName(String name, int position) {
    Problem problem =
        refused(
            new StructuredSyntax(
                List.of(),
                List.of(),
                List.of(new StructuredOrder("name", false), new StructuredOrder(name, true)),
                "restriction"));
    assertEquals("sortOrder[1].name", problem.parameter());
    assertEquals(position, problem.span().start());
  }

  @Test
  void whatIsWrongIsToldOfItsKey() {
    assertRefused("restrictions[1].name", ProblemCode.UNKNOWN_COLUMN, a, term("nmae", "=", "1"));
    assertRefused("restrictions[0].name", ProblemCode.SYNTAX, term(" ", "=", "1"));
    assertRefused("restrictions[0].name", ProblemCode.SYNTAX, term(null, "=", "1"));
    assertRefused("restrictions[1].operator", ProblemCode.UNKNOWN_OPERATOR, b, term("name", "beg"));
    assertRefused("restrictions[0].operator", ProblemCode.UNFIT_OPERATOR, term("rating", "begins"));
    assertRefused("restrictions[0].operator", ProblemCode.SYNTAX, term("rating", null, "1"));
    assertRefused("restrictions[0].operator", ProblemCode.SYNTAX, alone("rating", ""));
    assertRefused(
        "restrictions[2].values[1]", ProblemCode.BAD_VALUE, a, b, term("rating", "in", "1", "x"));
    assertRefused("restrictions[0].values", ProblemCode.SYNTAX, alone("rating", "="));
    assertRefused(
        "restrictions[0].values[0]", ProblemCode.WRONG_COUNT, term("rating", "=", "1", "2"));
    assertRefused("restrictions[1].interParenthesis", ProblemCode.SYNTAX, in(1, a), in(-2, b));
    assertRefused("restrictions[0].interParenthesis", ProblemCode.SYNTAX, in(2, a), in(-1, b));
    assertRefused("restrictions[0].interParenthesis", ProblemCode.TOO_LARGE, in(101, a));
    assertRefused(
        "restrictions[0].interParenthesis", ProblemCode.TOO_LARGE, in(Integer.MAX_VALUE, a));
    assertRefused("restrictions[0].interParenthesis", ProblemCode.SYNTAX, in(Integer.MIN_VALUE, a));
  }

  @Test
  void aFilterHasItsLimitsHoweverItComes() {
    StructuredRestriction[] many =
        Collections.nCopies(2_001, a).toArray(StructuredRestriction[]::new);
    assertRefused("restrictions[2000].name", ProblemCode.TOO_LARGE, many);
  }
}
