package io.arkiv.security.password;

import io.arkiv.security.credential.CredentialTable;
import io.arkiv.security.credential.PasswordHash;
import io.arkiv.security.credential.StoredCredential;
import io.arkiv.security.credential.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** Verifies a login and its password. */
@ApplicationScoped
public class PasswordLogin {

  private static final Logger LOG = Logger.getLogger(PasswordLogin.class.getName());

  @Inject private CredentialTable credentialTable;

  private final FailedLogins failedLogins = new FailedLogins(System::nanoTime);
  private final RememberedLogins rememberedLogins = new RememberedLogins(System::nanoTime);

  /** Many first requests of one caller wait here for one verification instead of each paying. */
  private final Object[] queues = IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

  /**
   * Stands for the hash that an unknown login lacks: it costs the same time as a known one, so that
   * logins cannot be guessed by it.
   */
  private final PasswordHash nobodysHash = PasswordHash.ofNobody();

  /** Whether the credentials are right, as sent from an address. */
  public Verdict verify(BasicCredentials credentials, String address) {
    // Asked before anything is looked up: it is what stops guessing at full speed.
    int secondsToWait = failedLogins.secondsToWait(credentials.login(), address);
    if (secondsToWait > 0) {
      return new Verdict.TooManyFailures(secondsToWait);
    }
    Optional<StoredCredential> remembered = rememberedLogins.find(credentials);
    if (remembered.isPresent()) {
      return new Verdict.Accepted(remembered.get());
    }
    try {
      synchronized (queues[Math.floorMod(credentials.hashCode(), queues.length)]) {
        return prove(credentials, address);
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Logins cannot be verified: the database does not answer", e);
      return new Verdict.Unavailable();
    }
  }

  private Verdict prove(BasicCredentials credentials, String address) throws SQLException {
    Optional<StoredCredential> provedMeanwhile = rememberedLogins.find(credentials);
    if (provedMeanwhile.isPresent()) {
      return new Verdict.Accepted(provedMeanwhile.get());
    }
    Optional<StoredCredential> stored = credentialTable.find(credentials.login());
    PasswordHash hash = stored.map(this::hash).orElse(nobodysHash);
    if (!hash.matches(credentials.password()) || stored.isEmpty()) {
      failedLogins.add(credentials.login(), address);
      int secondsToWait = failedLogins.secondsToWait(credentials.login(), address);
      return secondsToWait > 0 ? new Verdict.TooManyFailures(secondsToWait) : new Verdict.Refused();
    }
    rememberedLogins.add(credentials, stored.get());
    return new Verdict.Accepted(stored.get());
  }

  private PasswordHash hash(StoredCredential stored) {
    try {
      return PasswordHash.parse(stored.passwordHash());
    } catch (IllegalArgumentException e) {
      LOG.log(
          Level.WARNING, "The password hash of associate {0} is malformed", stored.associateId());
      return nobodysHash;
    }
  }
}
