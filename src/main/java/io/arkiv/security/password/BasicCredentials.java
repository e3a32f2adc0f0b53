package io.arkiv.security.password;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The login and password of a Basic {@code Authorization} header.
 *
 * @param login as the client wrote it
 * @param password in the clear: it lives no longer than the request
 */
record BasicCredentials(String login, String password) {

  /** Longer ones are nobody's, and only cost time to hash. */
  private static final int MAX_LENGTH = 1_000;

  /**
   * Reads what follows {@code Basic} in the header; empty if it is malformed.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</a>
   */
  static Optional<BasicCredentials> read(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String pair = text(bytes);
    int colon = pair.indexOf(':');
    boolean isWellFormed =
        colon > 0 && pair.length() <= MAX_LENGTH && pair.chars().noneMatch(Character::isISOControl);
    return isWellFormed
        ? Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)))
        : Optional.empty();
  }

  /** The challenge asks for UTF-8, but not every client listens: the others send Latin-1. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** Without the password, should it ever reach a log. */
  @Override
  public String toString() {
    return "BasicCredentials[" + login + "]";
  }
}
