package io.arkiv.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arkiv.archive.Continuation;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a token holds comes back from it, or it is refused. */
class ContinuationTokenTest {

  private final Continuation continuation =
      new Continuation(
          42L,
          Instant.parse("2026-11-24T09:30:00.123456789Z"),
          7,
          "chat",
          Arrays.asList(
              null,
              true,
              5,
              5_000_000_000L,
              new BigDecimal("1.50"),
              LocalDateTime.parse("2026-11-24T10:30:00.000001"),
              "Ærlig \uD83D\uDE00"),
          17L,
          List.of(1, "x"));

  @Test
  void everyTypeOfValueComesBack() {
    assertEquals(continuation, ContinuationToken.read(ContinuationToken.write(continuation)));
  }

  @Test
  void aWalkThatHasNotBegunComesBack() {
    Continuation before =
        new Continuation(42L, Instant.EPOCH, -1, "person", List.of(), null, List.of());
    assertEquals(before, ContinuationToken.read(ContinuationToken.write(before)));
  }

  @Test
  void aTokenThatIsDamagedAnywhereIsRefused() {
    byte[] right = Base64.getUrlDecoder().decode(ContinuationToken.write(continuation));
    for (int i = 0; i < right.length; i++) {
      byte[] damaged = right.clone();
      damaged[i] ^= 0x10;
      refused(Base64.getUrlEncoder().withoutPadding().encodeToString(damaged));
      refused(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(right, i)));
    }
    refused("no token");
  }

  private static void refused(String token) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> ContinuationToken.read(token), token);
    assertEquals(ProblemCode.BAD_CONTINUATION, refused.problem().code());
  }
}
