package io.arkiv.security.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.arkiv.security.credential.Account;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is remembered, by what, and how long. */
class RememberedLoginsTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private final RememberedLogins rememberedLogins = new RememberedLogins(nanoTime::get);
  private final CredentialsDigest digest = new CredentialsDigest();
  private final ByteBuffer eva = digest("eva", "secret", "10.0.0.1");
  private final Account account = new Account("eva", 7, "hash");

  @Test
  void aProofCountsForAnHourSinceItWasLastOfUse() {
    rememberedLogins.add(eva, account);
    nanoTime.addAndGet(Duration.ofHours(1).toNanos() - 1);
    assertSame(account, rememberedLogins.find(eva).orElseThrow());
    nanoTime.addAndGet(Duration.ofHours(1).toNanos() - 1);
    assertSame(account, rememberedLogins.find(eva).orElseThrow());
    nanoTime.addAndGet(Duration.ofHours(1).toNanos());
    assertEquals(Optional.empty(), rememberedLogins.find(eva));
  }

  @Test
  void otherCredentialsAndOtherAddressesAreNotRemembered() {
    assertEquals(eva, digest("eva", "secret", "10.0.0.1"));
    assertNotEquals(eva, digest("eva", "Secret", "10.0.0.1"));
    assertNotEquals(eva, digest("ev", "asecret", "10.0.0.1"));
    assertNotEquals(eva, digest("eva", "secret", "10.0.0.2"));
    assertNotEquals(
        eva, new CredentialsDigest().of(new BasicCredentials("eva", "secret"), "10.0.0.1"));
  }

  @Test
  void whatIsForgottenIsNotRemembered() {
    rememberedLogins.add(eva, account);
    rememberedLogins.forget(eva);
    assertEquals(Optional.empty(), rememberedLogins.find(eva));
  }

  @Test
  void theLoginThatWasUsedLongestAgoGoesWhenThereAreTooMany() {
    rememberedLogins.add(eva, account);
    ByteBuffer second = digest("ole", "p", "10.0.0.1");
    rememberedLogins.add(second, account);
    for (int i = 0; i < 9_998; i++) {
      rememberedLogins.add(digest("user" + i, "p", "10.0.0.1"), account);
    }
    assertSame(account, rememberedLogins.find(eva).orElseThrow());
    rememberedLogins.add(digest("one more", "p", "10.0.0.1"), account);
    assertEquals(Optional.empty(), rememberedLogins.find(second));
    assertSame(account, rememberedLogins.find(eva).orElseThrow());
  }

  private ByteBuffer digest(String login, String password, String address) {
    return digest.of(new BasicCredentials(login, password), address);
  }
}
