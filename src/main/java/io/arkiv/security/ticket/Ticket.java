package io.arkiv.security.ticket;

import io.arkiv.security.credential.Account;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a ticket says.
 *
 * @param id of its own, 32 hexadecimal digits
 * @param login as stored when it was issued
 * @param associateId whose login it was then
 * @param stamp tells the password that the account had then from any other
 * @param expires in whole seconds
 */
public record Ticket(
    TicketKind kind, String id, String login, int associateId, String stamp, Instant expires) {

  static final int STAMP_BYTES = 16;

  /** The stamp of an account's password: a digest of its salted hash. */
  static String stamp(Account account) {
    String hash = account.passwordHash() == null ? "" : account.passwordHash();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, STAMP_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks SHA-256", e);
    }
  }

  /** The whole seconds that it still lives. */
  public int secondsLeft() {
    return (int) Math.max(0, Duration.between(Instant.now(), expires).toSeconds());
  }

  /** Whether it was issued to this account, as it is. */
  boolean isOf(Account account) {
    return associateId == account.associateId()
        && login.equals(account.login())
        && stamp.equals(stamp(account));
  }
}
