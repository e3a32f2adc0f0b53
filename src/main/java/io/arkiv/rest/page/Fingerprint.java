package io.arkiv.rest.page;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.odata.SelectItem;
import io.arkiv.rest.options.ProviderOptions;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;

/** Tells the walks of one query from those of another, alike on every node and every day. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * The fingerprint of what a walk is bound to: archive, entities, filter, order, functions of
   * {@code $select}, the condition on groups, zone, and the rules that keep rows from the caller.
   * What it may change on the way (plain columns, page size, format) is left out.
   *
   * @param select {@code $select} as read
   */
  public static long of(
      Archive archive, SystemQueryOptions options, List<SelectItem> select, Caller caller) {
    return of(archive, options.value(SystemQueryOption.ENTITIES), options, select, caller);
  }

  /**
   * The same where the kinds of row are told elsewhere.
   *
   * @param entities what tells them; null for none
   */
  public static long of(
      Archive archive,
      String entities,
      SystemQueryOptions options,
      List<SelectItem> select,
      Caller caller) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, archive.name());
      add(digest, entities);
      add(digest, options.value(SystemQueryOption.FILTER));
      add(digest, options.value(SystemQueryOption.ORDER_BY));
      add(digest, functions(select));
      add(digest, caller.zone().getId().toLowerCase(Locale.ROOT));
      String having = ProviderOptions.read(options).having();
      if (having != null) {
        add(digest, "having " + having.trim());
      }
      String rules = caller.rights().words(archive);
      if (!rules.isEmpty()) {
        add(digest, caller.associateId() + ":" + rules);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * The functions and modifiers of {@code $select}, and with them whether rows come out that are
   * not bands; empty without any.
   */
  private static String functions(List<SelectItem> select) {
    StringBuilder functions = new StringBuilder();
    boolean hasPlain = false;
    for (SelectItem item : select) {
      if (item.term().isPlain()) {
        hasPlain = true;
      } else {
        functions.append(item.term().text().toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    return functions.isEmpty() ? "" : functions + (hasPlain ? "rows" : "");
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part == null ? new byte[0] : part.trim().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
