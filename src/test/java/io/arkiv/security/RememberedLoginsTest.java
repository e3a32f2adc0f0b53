package io.arkiv.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedLoginsTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private final RememberedLogins rememberedLogins = new RememberedLogins(nanoTime::get);
  private final BasicCredentials eva = new BasicCredentials("eva", "secret");
  private final CallerPrincipal principal = new CallerPrincipal("eva", 7);

  @Test
  void aProofCountsForAMinute() {
    rememberedLogins.add(eva, principal);
    nanoTime.addAndGet(Duration.ofSeconds(60).toNanos() - 1);
    assertSame(principal, rememberedLogins.find(eva).orElseThrow());
    nanoTime.addAndGet(1);
    assertEquals(Optional.empty(), rememberedLogins.find(eva));
  }

  @Test
  void otherCredentialsAreNotRemembered() {
    rememberedLogins.add(eva, principal);
    assertEquals(Optional.empty(), rememberedLogins.find(new BasicCredentials("eva", "Secret")));
    assertEquals(Optional.empty(), rememberedLogins.find(new BasicCredentials("ev", "asecret")));
  }

  @Test
  void theOldestProofGoesWhenThereAreTooMany() {
    rememberedLogins.add(eva, principal);
    for (int i = 0; i < 9_999; i++) {
      rememberedLogins.add(new BasicCredentials("user" + i, "p"), principal);
    }
    assertSame(principal, rememberedLogins.find(eva).orElseThrow());
    rememberedLogins.add(new BasicCredentials("one more", "p"), principal);
    assertEquals(Optional.empty(), rememberedLogins.find(eva));
  }
}
