package io.arkiv.rest;

import io.arkiv.archive.Archive;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Locale;

/** Tells the walks of one query from those of another, alike on every node and every day. */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * The fingerprint of what a walk is bound to: archive, entities, filter, order and zone. What it
   * may change on the way (plain columns, page size, format) is left out.
   */
  static long of(Archive archive, SystemQueryOptions options, ZoneId zone) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, archive.name());
      add(digest, options.value(SystemQueryOption.ENTITIES));
      add(digest, options.value(SystemQueryOption.FILTER));
      add(digest, options.value(SystemQueryOption.ORDER_BY));
      add(digest, zone.getId().toLowerCase(Locale.ROOT));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part == null ? new byte[0] : part.trim().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
