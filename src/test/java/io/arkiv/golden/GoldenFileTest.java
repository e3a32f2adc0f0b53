package io.arkiv.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Right;
import io.arkiv.archive.Rights;
import io.arkiv.archive.RowRule;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of the golden files means what stands below it. {@code -Dgolden=update} rewrites the
 * files for review in the diff.
 *
 * <p>Today is Wednesday, 2020-03-18, as in the examples of the documented original; the caller is
 * associate 7. Files named {@code *-oslo} and {@code *-new-york} are read in those zones. From the
 * caller of files named {@code *-hidden} a right hides {@value #HIDDEN}.
 */
class GoldenFileTest {

  private static final String HIDDEN = "rating, contact/name";

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Instant AS_OF = Instant.parse("2020-03-18T12:00:00Z");
  private static final CalendarSettings SETTINGS =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);

  private final Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.made());

  static Stream<Path> files() throws IOException {
    return Files.walk(FOLDER).filter(path -> path.toString().endsWith(".golden")).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLineMeansWhatStandsBelowIt(Path path) {
    GoldenFile file = new GoldenFile(path);
    UnaryOperator<String> answer = answers(path);
    String expected = file.expected(line -> orProblem(answer, line));
    if ("update".equals(System.getProperty("golden"))) {
      file.write(expected);
    }
    assertEquals(expected, file.text(), () -> path + " (rewrite with -Dgolden=update)");
  }

  private UnaryOperator<String> answers(Path path) {
    String name = path.getFileName().toString();
    Rights rights = name.contains("-hidden") ? hiding() : Rights.toEverything();
    Caller caller = new Caller(7, rights, AS_OF, AS_OF, zone(name));
    return switch (path.getParent().getFileName().toString()) {
      case "select" -> line -> select(line, caller);
      case "orderBy" -> line -> orderBy(line, caller);
      case "right" -> this::rules;
      default -> line -> RestrictionText.of(bind(null, line, null, caller).restriction());
    };
  }

  private static Rights hiding() {
    return Rights.of(
        List.of(right(List.of(), "all", Right.names(HIDDEN))), 7, Set.of(), RowRule.NONE);
  }

  private static Right right(List<String> entities, String rule, List<String> hidden) {
    return new Right(1, null, null, List.of(), entities, RowRule.read(rule), hidden);
  }

  /**
   * The kind of row that is asked for, a colon, and the rules, with bars between them, each with
   * the kind of row that it is about in brackets; a filter behind {@code &}. Associates 7 and 9 are
   * in the caller's groups.
   */
  private String rules(String line) {
    String[] asked = line.split(": ", 2);
    String[] options = asked[1].split(" & \\$filter=", 2);
    List<Right> rights =
        Arrays.stream(options[0].split(" \\| "))
            .map(
                rule ->
                    rule.startsWith("[")
                        ? right(
                            Right.names(rule.substring(1, rule.indexOf(']'))),
                            rule.substring(rule.indexOf(']') + 2),
                            List.of())
                        : right(List.of(), rule, List.of()))
            .toList();
    Rights held = Rights.of(rights, 7, Set.of(), RowRule.ALL).among(new TreeSet<>(Set.of(7, 9)));
    Instant longAgo = AS_OF.minus(Duration.ofDays(400));
    Caller caller = new Caller(7, held, AS_OF, longAgo, ZoneId.of("Asia/Tokyo"));
    return RestrictionText.of(
        bind(asked[0], null, options.length > 1 ? options[1] : null, null, caller).restriction());
  }

  private static ZoneId zone(String fileName) {
    if (fileName.contains("-oslo")) {
      return ZoneId.of("Europe/Oslo");
    }
    return fileName.contains("-new-york") ? ZoneId.of("America/New_York") : ZoneOffset.UTC;
  }

  /**
   * A select, and behind {@code & $orderBy=} the order of its groups, behind {@code &
   * $options=Having=} what they must satisfy.
   */
  private String select(String text, Caller caller) {
    String[] having = text.split(" & \\$options=Having=", 2);
    String[] options = having[0].split(" & \\$orderBy=", 2);
    QuerySyntax syntax =
        QuerySyntax.read(options[0], null, options.length > 1 ? options[1] : null)
            .having(having.length > 1 ? " ".repeat("Having=".length()) + having[1] : null);
    ArchiveQuery query = bind(archive.entity().name(), syntax, caller);
    if (query.aggregation() != null) {
      return AggregationText.of(query);
    }
    return query.columns().stream()
        .map(column -> column.name() + ":" + column.type().wireName())
        .collect(Collectors.joining(", "));
  }

  private String orderBy(String text, Caller caller) {
    return bind(null, null, text, caller).sortKeys().stream()
        .map(key -> RestrictionText.source(key.source()) + (key.isDescending() ? " desc" : " asc"))
        .collect(Collectors.joining(", "));
  }

  private ArchiveQuery bind(String select, String filter, String orderBy, Caller caller) {
    return bind(archive.entity().name(), select, filter, orderBy, caller);
  }

  private ArchiveQuery bind(
      String kind, String select, String filter, String orderBy, Caller caller) {
    return bind(kind, QuerySyntax.read(select, filter, orderBy), caller);
  }

  private ArchiveQuery bind(String kind, QuerySyntax syntax, Caller caller) {
    return QueryBinder.bind(
            syntax,
            archive,
            archive.entities().stream().filter(entity -> entity.name().equals(kind)).toList(),
            caller,
            SETTINGS,
            new PageBounds(0, 100, -1, null, 0))
        .entities()
        .get(0);
  }

  private static String orProblem(UnaryOperator<String> answer, String line) {
    try {
      return answer.apply(line);
    } catch (ProblemException refused) {
      return text(refused.problem());
    }
  }

  private static String text(Problem problem) {
    return List.of(
            problem.code().typeName() + " " + problem.parameter() + "@" + problem.span().start(),
            problem.message()
                + (problem.suggestion() == null ? "" : " [" + problem.suggestion() + "]"))
        .stream()
        .collect(Collectors.joining(": "));
  }
}
