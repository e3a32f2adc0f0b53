package io.arkiv.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.paging.ContinuationToken;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is bound, or refused with a reason and a place within it. */
class QueryFuzzTest {

  private static final int SECONDS = 5;
  private static final CalendarSettings SETTINGS =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final Caller CALLER =
      new Caller(7, Instant.parse("2020-03-18T12:00:00Z"), ZoneId.of("Europe/Oslo"));

  /** No name of ours, of Java's or of SQL's belongs into an answer. */
  private static final Pattern INSIDES =
      Pattern.compile("io\\.arkiv|java\\.|Exception|@[0-9a-f]{6}|Attribute\\[|null\\b.*cannot");

  private final Archive archive = new ChatSessionArchive().archive();
  private final FuzzRun run = FuzzRun.lasting(SECONDS);

  @Test
  void everyFilterIsBoundOrRefused() {
    Mutator filters = new Mutator(run.random(1), Corpus.golden("filter"));
    while (run.hasNext()) {
      String text = filters.next();
      outcome("$filter", text, () -> bind(null, text, null));
    }
  }

  @Test
  void everySelectIsBoundOrRefused() {
    Mutator selects = new Mutator(run.random(2), Corpus.golden("select"));
    Mutator orders = new Mutator(run.random(3), Corpus.golden("orderBy"));
    while (run.hasNext()) {
      String text = selects.next();
      outcome("$select", text, () -> bind(text, null, null));
      String order = orders.next();
      outcome("$orderBy", order, () -> bind(null, null, order));
    }
  }

  @Test
  void everyTokenIsReadOrRefused() {
    Random random = run.random(4);
    String token =
        ContinuationToken.write(
            new Continuation(
                5,
                Instant.parse("2020-03-18T12:00:00Z"),
                40,
                "chat",
                List.of("text", 7, LocalDateTime.of(2020, 1, 1, 0, 0), true),
                17L,
                List.of(1)));
    while (run.hasNext()) {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      for (int i = 0; i <= random.nextInt(4); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      String text = new String(Base64.getUrlEncoder().encode(bytes), StandardCharsets.ISO_8859_1);
      outcome("$skiptoken", text, () -> ContinuationToken.read(text));
    }
  }

  private void bind(String select, String filter, String orderBy) {
    QueryBinder.bind(
        QuerySyntax.read(select, filter, orderBy),
        archive,
        archive.entities(),
        CALLER,
        SETTINGS,
        new PageBounds(0, 100, -1, null, 0));
  }

  private void outcome(String option, String text, Runnable bound) {
    try {
      bound.run();
    } catch (ProblemException refused) {
      check(option, text, refused.problem());
    } catch (RuntimeException | StackOverflowError defect) {
      fail(run + "\n" + option + "=" + text, defect);
    }
  }

  private void check(String option, String text, Problem problem) {
    String what = run + "\n" + option + "=" + text + "\n" + problem;
    assertEquals(400, problem.code().status(), what);
    assertFalse(problem.message().isBlank(), what);
    if (problem.span() != null) {
      assertTrue(problem.span().start() <= text.length(), what);
    }
    boolean isEcho = INSIDES.matcher(text).find();
    assertTrue(isEcho || !INSIDES.matcher(problem.message()).find(), what);
  }
}
