package io.arkiv.security.credential;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A salted password hash, written {@code algorithm:iterations:base64salt:base64hash}.
 *
 * <p>Slow on purpose: one takes about a tenth of a second. The algorithm and the iterations stand
 * in the text, so that both can be raised while old hashes go on working.
 */
public final class PasswordHash {

  /** OWASP's password storage advice asks for 210 000 iterations or more with SHA-512. */
  private static final int ITERATIONS = 210_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final Set<String> KNOWN_ALGORITHMS = Set.of(ALGORITHM, "PBKDF2WithHmacSHA256");
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** A row of the table must not be able to occupy the server for minutes. */
  private static final int MAX_ITERATIONS = 10_000_000;

  private final String algorithm;
  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(String algorithm, int iterations, byte[] salt, byte[] hash) {
    this.algorithm = algorithm;
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes a password with a new salt, as it should be stored from now on. */
  public static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(
        ALGORITHM, ITERATIONS, salt, derive(ALGORITHM, ITERATIONS, salt, HASH_BYTES, password));
  }

  /** The hash of no known password: as slow to match as any other, but not to make. */
  public static PasswordHash ofNobody() {
    byte[] salt = new byte[SALT_BYTES];
    byte[] hash = new byte[HASH_BYTES];
    SecureRandom random = new SecureRandom();
    random.nextBytes(salt);
    random.nextBytes(hash);
    return new PasswordHash(ALGORITHM, ITERATIONS, salt, hash);
  }

  /**
   * Reads a hash as it was written by {@link #toString()}.
   *
   * @throws IllegalArgumentException if it is no such text; the message does not repeat it
   */
  public static PasswordHash parse(String text) {
    String[] parts = text.strip().split(":", -1);
    if (parts.length != 4 || !KNOWN_ALGORITHMS.contains(parts[0])) {
      throw new IllegalArgumentException("not algorithm:iterations:salt:hash");
    }
    int iterations = Integer.parseInt(parts[1]);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] hash = Base64.getDecoder().decode(parts[3]);
    if (iterations < 1 || iterations > MAX_ITERATIONS || salt.length == 0 || hash.length < 16) {
      throw new IllegalArgumentException("iterations, salt or hash out of range");
    }
    return new PasswordHash(parts[0], iterations, salt, hash);
  }

  /** Whether this is the hash of the password; takes as long either way. */
  public boolean matches(String password) {
    byte[] other = derive(algorithm, iterations, salt, hash.length, password);
    return MessageDigest.isEqual(hash, other);
  }

  private static byte[] derive(
      String algorithm, int iterations, byte[] salt, int hashBytes, String password) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, hashBytes * 8);
    try {
      return SecretKeyFactory.getInstance(algorithm).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + algorithm, e);
    } finally {
      key.clearPassword();
    }
  }

  /** The text to store. */
  @Override
  public String toString() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":",
        algorithm,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }
}
