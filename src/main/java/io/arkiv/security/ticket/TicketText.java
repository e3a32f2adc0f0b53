package io.arkiv.security.ticket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes tickets as signed text and reads them back: URL-safe Base64 of a version, the kind, the
 * id, the associate, when it expires, the stamp, the login, and HMAC-SHA-256 over all of these.
 */
final class TicketText {

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte VERSION = 1;
  private static final int ID_BYTES = 16;
  private static final int MAC_BYTES = 32;
  private static final int HEAD_BYTES =
      1 + 1 + ID_BYTES + Integer.BYTES + Long.BYTES + Ticket.STAMP_BYTES;

  /** Four bytes for each character of the longest login, in Base64. */
  private static final int MAX_LENGTH = 1_500;

  private TicketText() {}

  static String write(Ticket ticket, byte[] key) {
    byte[] login = ticket.login().getBytes(StandardCharsets.UTF_8);
    byte[] said =
        ByteBuffer.allocate(HEAD_BYTES + login.length)
            .put(VERSION)
            .put(ticket.kind().code())
            .put(HexFormat.of().parseHex(ticket.id()))
            .putInt(ticket.associateId())
            .putLong(ticket.expires().getEpochSecond())
            .put(HexFormat.of().parseHex(ticket.stamp()))
            .put(login)
            .array();
    byte[] signed = Arrays.copyOf(said, said.length + MAC_BYTES);
    System.arraycopy(mac(said, key), 0, signed, said.length, MAC_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** The ticket that a text says; empty unless it is one of the kind and signed by the key. */
  static Optional<Ticket> read(String text, TicketKind kind, byte[] key) {
    Optional<byte[]> bytes = decoded(text);
    if (bytes.isEmpty() || bytes.get().length <= HEAD_BYTES + MAC_BYTES) {
      return Optional.empty();
    }
    int length = bytes.get().length - MAC_BYTES;
    byte[] said = Arrays.copyOf(bytes.get(), length);
    byte[] signature = Arrays.copyOfRange(bytes.get(), length, bytes.get().length);
    if (!MessageDigest.isEqual(signature, mac(said, key))
        || said[0] != VERSION
        || said[1] != kind.code()) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(said, 2, length - 2);
    String id = hex(in, ID_BYTES);
    int associateId = in.getInt();
    Instant expires = Instant.ofEpochSecond(in.getLong());
    String stamp = hex(in, Ticket.STAMP_BYTES);
    String login = new String(said, HEAD_BYTES, length - HEAD_BYTES, StandardCharsets.UTF_8);
    return Optional.of(new Ticket(kind, id, login, associateId, stamp, expires));
  }

  /** What signs the words that belong to a ticket; never equal to the signature of one. */
  static String sign(String words, byte[] key) {
    byte[] mac = mac(words.getBytes(StandardCharsets.UTF_8), key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  /** Only the one text that {@link #write} makes: Base64 with other last bits is another one. */
  private static Optional<byte[]> decoded(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      boolean isCanonical =
          Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text);
      return isCanonical ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String hex(ByteBuffer in, int bytes) {
    byte[] read = new byte[bytes];
    in.get(read);
    return HexFormat.of().formatHex(read);
  }

  private static byte[] mac(byte[] said, byte[] key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(said);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }
}
