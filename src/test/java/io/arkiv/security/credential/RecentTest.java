package io.arkiv.security.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How often the database is asked, and what counts meanwhile. */
class RecentTest {

  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final AtomicInteger questions = new AtomicInteger();
  private volatile String stored = "first";
  private final Recent<String, String> recent =
      new Recent<>(nanoTime::get, background::add, this::ask);

  private String ask(String key) throws SQLException {
    questions.incrementAndGet();
    if (stored == null) {
      throw new SQLException("away");
    }
    return stored;
  }

  @Test
  void anAnswerCountsForTwoSeconds() throws CredentialsUnavailable {
    assertEquals("first", recent.recent("eva"));
    stored = "second";
    pass(Duration.ofMillis(1_999));
    assertEquals("first", recent.recent("eva"));
    assertEquals(1, questions.get());
  }

  @Test
  void nobodyWaitsWhileItIsAskedAgain() throws CredentialsUnavailable {
    recent.recent("eva");
    stored = "second";
    pass(Duration.ofSeconds(2));
    assertEquals("first", recent.recent("eva"));
    assertEquals("first", recent.recent("eva"));
    assertEquals(1, background.size(), "asked once");
    background.remove().run();
    assertEquals("second", recent.recent("eva"));
  }

  @Test
  void whatIsTenSecondsOldDoesNotCount() throws CredentialsUnavailable {
    recent.recent("eva");
    stored = "second";
    pass(Duration.ofSeconds(10));
    assertEquals("second", recent.recent("eva"));
  }

  @Test
  void aDatabaseThatIsAwayIsSaidToBe() throws CredentialsUnavailable {
    recent.recent("eva");
    stored = null;
    pass(Duration.ofSeconds(2));
    assertEquals("first", recent.recent("eva"));
    background.remove().run();
    assertEquals("first", recent.recent("eva"));
    background.remove().run();
    pass(Duration.ofSeconds(8));
    assertThrows(CredentialsUnavailable.class, () -> recent.recent("eva"));
    stored = "second";
    assertEquals("second", recent.recent("eva"));
  }

  @Test
  void aQuestionThatIsNeverAnsweredIsAskedAgain() throws CredentialsUnavailable {
    recent.recent("eva");
    pass(Duration.ofSeconds(2));
    recent.recent("eva");
    background.clear();
    stored = "second";
    pass(Duration.ofSeconds(15));
    assertEquals("second", recent.recent("eva"));
  }

  @Test
  void theLatestIsAskedForAndCountsForOthersToo() throws CredentialsUnavailable {
    recent.recent("eva");
    stored = "second";
    assertEquals("second", recent.latest("eva"));
    assertEquals("second", recent.recent("eva"));
    assertEquals(2, questions.get());
  }

  @Test
  void whatWasWrittenMeanwhileIsNotUndoneByAnEarlierQuestion() throws CredentialsUnavailable {
    AtomicReference<Recent<String, String>> self = new AtomicReference<>();
    self.set(
        new Recent<>(
            nanoTime::get,
            background::add,
            key -> {
              pass(Duration.ofMillis(5));
              self.get().learn("eva", "written");
              return "read before";
            }));
    self.get().recent("eva");
    assertEquals("written", self.get().recent("eva"));
  }

  @Test
  void manyWhoComeAtOnceShareOneAnswer() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch mayAnswer = new CountDownLatch(1);
    Recent<String, String> slow =
        new Recent<>(
            System::nanoTime,
            background::add,
            key -> {
              questions.incrementAndGet();
              asked.countDown();
              try {
                mayAnswer.await();
              } catch (InterruptedException e) {
                throw new SQLException(e);
              }
              return "answer";
            });
    List<CompletableFuture<String>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(
          CompletableFuture.supplyAsync(() -> unchecked(slow), task -> new Thread(task).start()));
    }
    asked.await();
    mayAnswer.countDown();
    for (CompletableFuture<String> answer : answers) {
      assertEquals("answer", answer.get());
    }
    assertEquals(1, questions.get());
  }

  private static String unchecked(Recent<String, String> recent) {
    try {
      return recent.recent("eva");
    } catch (CredentialsUnavailable e) {
      throw new IllegalStateException(e);
    }
  }

  private void pass(Duration duration) {
    nanoTime.addAndGet(duration.toNanos());
  }
}
