package io.arkiv.security.password;

import io.arkiv.security.credential.Account;
import io.arkiv.security.credential.Accounts;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.PasswordHash;
import io.arkiv.security.credential.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies a login and its password. */
@ApplicationScoped
public class PasswordLogin {

  private static final Logger LOG = Logger.getLogger(PasswordLogin.class.getName());

  @Inject private Accounts accounts;

  private final CredentialsDigest digest = new CredentialsDigest();
  private final RememberedLogins rememberedLogins = new RememberedLogins(System::nanoTime);
  private final LoginAttempts attempts = new LoginAttempts(System::nanoTime);
  private final HashingSlots hashingSlots =
      new HashingSlots(Runtime.getRuntime().availableProcessors());
  private final SharedProofs proofs = new SharedProofs();

  /**
   * Stands for the hash that an unknown login lacks: it costs the same time as a known one, so that
   * logins cannot be guessed by it.
   */
  private final PasswordHash nobodysHash = PasswordHash.ofNobody();

  /**
   * Whether the credentials of a Basic header are right, as sent from an address.
   *
   * <p>Who is remembered is asked before the failures are: those of others must not lock anybody
   * out. Remembered is where a login came from, too, so that it is of no use to a guesser
   * elsewhere.
   */
  public Verdict verify(String base64, String address) {
    return BasicCredentials.read(base64)
        .map(credentials -> verify(credentials, address))
        .orElseGet(() -> new Verdict.Refused(Verdict.Reason.MALFORMED));
  }

  private Verdict verify(BasicCredentials credentials, String address) {
    ByteBuffer key = digest.of(credentials, address);
    try {
      Optional<Account> remembered = remembered(key);
      return remembered.isPresent()
          ? accepted(remembered.get())
          : proofs.share(
              key,
              () -> prove(key, credentials, address),
              () -> refused(attempts.failAgain(credentials.login(), address)));
    } catch (CredentialsUnavailable e) {
      return unavailable(e);
    }
  }

  /** Whoever proved these credentials once, as long as nothing about the account has changed. */
  private Optional<Account> remembered(ByteBuffer key) throws CredentialsUnavailable {
    Optional<Account> remembered = rememberedLogins.find(key);
    if (remembered.isPresent() && !accounts.recent(remembered.get().login()).equals(remembered)) {
      rememberedLogins.forget(key);
      return Optional.empty();
    }
    return remembered;
  }

  private Verdict prove(ByteBuffer key, BasicCredentials credentials, String address) {
    int secondsToWait = attempts.begin(credentials.login(), address);
    if (secondsToWait > 0) {
      return new Verdict.TooManyFailures(secondsToWait);
    }
    boolean hasFailed = false;
    try {
      Optional<Account> account = accounts.latest(credentials.login());
      if (!hashingSlots.take(credentials.login().toLowerCase(Locale.ROOT) + '\n' + address)) {
        return new Verdict.Unavailable();
      }
      hasFailed = !isRight(credentials, account);
      if (!hasFailed) {
        rememberedLogins.add(key, account.orElseThrow());
        return accepted(account.orElseThrow());
      }
    } catch (CredentialsUnavailable e) {
      return unavailable(e);
    } finally {
      if (!hasFailed) {
        attempts.end(credentials.login(), address);
      }
    }
    return refused(attempts.fail(credentials.login(), address));
  }

  private boolean isRight(BasicCredentials credentials, Optional<Account> account) {
    try {
      PasswordHash hash = account.flatMap(this::hash).orElse(nobodysHash);
      return hash.matches(credentials.password()) && hash != nobodysHash;
    } finally {
      hashingSlots.release();
    }
  }

  private Optional<PasswordHash> hash(Account account) {
    try {
      return Optional.ofNullable(account.passwordHash()).map(PasswordHash::parse);
    } catch (IllegalArgumentException e) {
      LOG.log(
          Level.WARNING, "The password hash of associate {0} is malformed", account.associateId());
      return Optional.empty();
    }
  }

  private static Verdict accepted(Account account) {
    return new Verdict.Accepted(account, Instant.MAX);
  }

  private static Verdict refused(int secondsToWait) {
    return secondsToWait > 0
        ? new Verdict.TooManyFailures(secondsToWait)
        : new Verdict.Refused(Verdict.Reason.PASSWORD);
  }

  private static Verdict unavailable(CredentialsUnavailable e) {
    LOG.log(Level.WARNING, "Logins cannot be verified: {0}", e.getMessage());
    return new Verdict.Unavailable();
  }
}
