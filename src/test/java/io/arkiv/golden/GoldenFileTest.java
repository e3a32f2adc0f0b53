package io.arkiv.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.chatsession.ChatSessionArchive;
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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
 * associate 7. Files named {@code *-oslo} and {@code *-new-york} are read in those zones.
 */
class GoldenFileTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Instant AS_OF = Instant.parse("2020-03-18T12:00:00Z");
  private static final CalendarSettings SETTINGS =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);

  private final Archive archive = new ChatSessionArchive().archive();

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
    ZoneId zone = zone(path.getFileName().toString());
    return switch (path.getParent().getFileName().toString()) {
      case "select" -> line -> select(line, zone);
      case "orderBy" -> this::orderBy;
      default -> line -> RestrictionText.of(bind(null, line, null, zone).restriction());
    };
  }

  private static ZoneId zone(String fileName) {
    if (fileName.contains("-oslo")) {
      return ZoneId.of("Europe/Oslo");
    }
    return fileName.contains("-new-york") ? ZoneId.of("America/New_York") : ZoneOffset.UTC;
  }

  /** A select, and behind {@code & $orderBy=} the order of its groups. */
  private String select(String text, ZoneId zone) {
    String[] options = text.split(" & \\$orderBy=", 2);
    ArchiveQuery query = bind(options[0], null, options.length > 1 ? options[1] : null, zone);
    if (query.aggregation() != null) {
      return AggregationText.of(query);
    }
    return query.columns().stream()
        .map(column -> column.name() + ":" + column.type().wireName())
        .collect(Collectors.joining(", "));
  }

  private String orderBy(String text) {
    return bind(null, null, text, ZoneOffset.UTC).sortKeys().stream()
        .map(key -> RestrictionText.source(key.source()) + (key.isDescending() ? " desc" : " asc"))
        .collect(Collectors.joining(", "));
  }

  private ArchiveQuery bind(String select, String filter, String orderBy, ZoneId zone) {
    return QueryBinder.bind(
            QuerySyntax.read(select, filter, orderBy),
            archive,
            List.of(archive.entity()),
            new Caller(7, AS_OF, zone),
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
