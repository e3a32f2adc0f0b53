package io.arkiv.security.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.arkiv.security.credential.StoredCredential;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedLoginsTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private final RememberedLogins rememberedLogins = new RememberedLogins(nanoTime::get);
  private final BasicCredentials eva = new BasicCredentials("eva", "secret");
  private final StoredCredential owner = new StoredCredential("eva", 7, "hash");

  @Test
  void aProofCountsForAMinute() {
    rememberedLogins.add(eva, owner);
    nanoTime.addAndGet(Duration.ofSeconds(60).toNanos() - 1);
    assertSame(owner, rememberedLogins.find(eva).orElseThrow());
    nanoTime.addAndGet(1);
    assertEquals(Optional.empty(), rememberedLogins.find(eva));
  }

  @Test
  void otherCredentialsAreNotRemembered() {
    rememberedLogins.add(eva, owner);
    assertEquals(Optional.empty(), rememberedLogins.find(new BasicCredentials("eva", "Secret")));
    assertEquals(Optional.empty(), rememberedLogins.find(new BasicCredentials("ev", "asecret")));
  }

  @Test
  void theOldestProofGoesWhenThereAreTooMany() {
    rememberedLogins.add(eva, owner);
    for (int i = 0; i < 9_999; i++) {
      rememberedLogins.add(new BasicCredentials("user" + i, "p"), owner);
    }
    assertSame(owner, rememberedLogins.find(eva).orElseThrow());
    rememberedLogins.add(new BasicCredentials("one more", "p"), owner);
    assertEquals(Optional.empty(), rememberedLogins.find(eva));
  }
}
