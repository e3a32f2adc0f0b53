package io.arkiv.security.ticket;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long tickets and sessions live. */
public final class Lifetime {

  /** What a request calls it. */
  public static final String PARAMETER = "lifetimeSeconds";

  private static final long DEFAULT_SECONDS = Duration.ofHours(8).toSeconds();
  private static final long MAX_SECONDS = Duration.ofDays(30).toSeconds();

  private Lifetime() {}

  /**
   * When what is issued now expires.
   *
   * @param seconds 1 to 2 592 000; null for 28 800
   * @throws io.arkiv.problem.ProblemException for any other
   */
  public static Instant end(Long seconds) {
    if (seconds != null && (seconds < 1 || seconds > MAX_SECONDS)) {
      throw Problem.of(
              ProblemCode.BAD_VALUE,
              PARAMETER + " is a whole number from 1 to " + MAX_SECONDS + ", in seconds")
          .in(PARAMETER)
          .asException();
    }
    // Up to the next whole second: a ticket lives no shorter than was asked for.
    return Instant.now()
        .plusSeconds(seconds == null ? DEFAULT_SECONDS : seconds)
        .plusNanos(999_999_999L)
        .truncatedTo(ChronoUnit.SECONDS);
  }
}
