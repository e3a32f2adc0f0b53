package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guessing is slow, being known is fast, and being known no longer is soon noticed. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class GuessingIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";
  private static final int PARALLEL_GUESSES = 120;

  private final ArkivClient client;
  private final TestDatabase database;

  GuessingIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  @Test
  void ofManyGuessesAtOnceAtMostSixAreTried() {
    TestUser user = TestUser.add(database, "right");
    List<Integer> statuses = atOnce(PARALLEL_GUESSES, guess -> status(user, "wrong" + guess));
    long tried = statuses.stream().filter(status -> status == 401).count();
    assertTrue(1 <= tried && tried <= 6, "tried: " + statuses);
  }

  @Test
  void theRightOneBeyondTheLimitIsRefusedToo() {
    TestUser user = TestUser.add(database, "right");
    Eventually.becomes(() -> status(user, "wrong") == 429, "guesses are still tried");
    assertEquals(429, status(user, "right"));
  }

  @Test
  void whoIsLoggedInIsNotLockedOutByTheFailuresOfOthers() {
    TestUser user = TestUser.add(database, "right");
    assertEquals(200, status(user, "right"));
    atOnce(PARALLEL_GUESSES, guess -> status(user, "wrong" + guess));
    Eventually.becomes(() -> status(user, "wrong") == 429, "guesses are still tried");
    assertEquals(200, status(user, "right"));
  }

  @Test
  void anotherUserIsNotDelayedByIt() {
    TestUser guessed = TestUser.add(database, "right");
    TestUser other = TestUser.add(database, "other");
    List<Integer> statuses =
        atOnce(
            PARALLEL_GUESSES,
            guess -> guess == 60 ? status(other, "other") : status(guessed, "wrong" + guess));
    assertEquals(1, statuses.stream().filter(status -> status == 200).count());
  }

  @Test
  void manyFirstRequestsOfTheRightUserAllPass() {
    TestUser user = TestUser.add(database, "right");
    List<Integer> statuses = atOnce(32, request -> status(user, "right"));
    assertTrue(statuses.stream().allMatch(status -> status == 200), statuses.toString());
  }

  @Test
  void aChangedPasswordWorksAtOnceAndTheOldOneEndsWithinSeconds() {
    TestUser user = TestUser.add(database, "old");
    assertEquals(200, status(user, "old"));
    user.changePassword("new");
    assertEquals(200, status(user, "new"));
    Eventually.becomes(() -> status(user, "old") == 401, "the old password still works");
    assertEquals(200, status(user, "new"));
  }

  @Test
  void aDeactivatedUserIsOutWithinSeconds() {
    TestUser user = TestUser.add(database, "right");
    assertEquals(200, status(user, "right"));
    user.deactivate();
    Eventually.becomes(() -> status(user, "right") == 401, "the user still logs in");
  }

  @Test
  void aDeletedAssociateIsOutWithinSeconds() {
    TestUser user = TestUser.add(database, "right");
    assertEquals(200, status(user, "right"));
    user.delete();
    Eventually.becomes(() -> status(user, "right") == 401, "the user still logs in");
  }

  /** In turn the eight would wait eight times as long as one does. */
  @Test
  void aStoreThatDoesNotAnswerHoldsUpNobodyInTurn() throws SQLException {
    TestUser user = TestUser.add(database, "right");
    try (Connection connection = lockedStore()) {
      long begin = System.nanoTime();
      assertEquals(503, status(user, "right"));
      long one = System.nanoTime() - begin;
      List<Integer> statuses = atOnce(8, request -> status(user, "right"));
      long eight = System.nanoTime() - begin - one;
      assertTrue(statuses.stream().allMatch(status -> status == 503), statuses.toString());
      assertTrue(eight < 6 * one, "one took " + one + " ns, eight at once " + eight + " ns");
      connection.rollback();
    }
    Eventually.becomes(() -> status(user, "right") == 200, "it answers again");
  }

  /** Longer than what the store says is believed without asking it again. */
  @Test
  void whoIsLoggedInDoesNotNoticeForSomeSeconds() throws SQLException {
    TestUser user = TestUser.add(database, "right");
    assertEquals(200, status(user, "right"));
    try (Connection connection = lockedStore()) {
      long begin = System.nanoTime();
      while (System.nanoTime() - begin < Duration.ofSeconds(3).toNanos()) {
        assertEquals(200, status(user, "right"));
      }
      connection.rollback();
    }
  }

  private Connection lockedStore() throws SQLException {
    assumeFalse(database instanceof TestDatabase.H2, "readers of H2 wait for nobody");
    return database.locking("arkiv_credential");
  }

  private int status(TestUser user, String password) {
    return client.as(user.login(), password).get(ARCHIVE).status();
  }

  private static <T> List<T> atOnce(int times, IntFunction<T> request) {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<CompletableFuture<T>> answers = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        answers.add(CompletableFuture.supplyAsync(() -> request.apply(number), threads));
      }
      return answers.stream().map(CompletableFuture::join).toList();
    } finally {
      threads.shutdown();
    }
  }
}
