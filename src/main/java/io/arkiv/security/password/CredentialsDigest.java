package io.arkiv.security.password;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests credentials under a key that is made at start and never leaves the object: a memory dump
 * without that key tells nothing.
 */
final class CredentialsDigest {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  CredentialsDigest() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
  }

  /** The digest of credentials and where they came from; none of the three has a line break. */
  ByteBuffer of(BasicCredentials credentials, String address) {
    String text = address + '\n' + credentials.login() + '\n' + credentials.password();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }
}
