package io.arkiv.crm.field;

import java.util.Arrays;
import java.util.List;

/**
 * An extra field as defined.
 *
 * @param domain what it is a field of
 * @param table the extra table that it is a field of; 0 for none
 * @param target the extra table that it leads to; 0 for none
 * @param name the physical column, checked
 * @param options the texts that it may have; none for any
 */
record ExtraField(
    int domain,
    int table,
    int target,
    String name,
    String heading,
    int type,
    int flags,
    List<String> options) {

  static final int RELATION = 20;

  /** The domain of fields of extra tables. */
  static final int EXTRA_TABLE = 16;

  private static final int DELETED = 256;
  private static final int HIDDEN = 262_144;
  private static final int FOLLOWED = 4_194_304;

  boolean isDeleted() {
    return (flags & DELETED) != 0;
  }

  boolean isHidden() {
    return (flags & HIDDEN) != 0;
  }

  /** Whether the columns of the table that it leads to are columns of its owner. */
  boolean isFollowed() {
    return type == RELATION && (flags & FOLLOWED) != 0;
  }

  /** The choices among the parameters, in order. */
  static List<String> options(String params) {
    return params == null
        ? List.of()
        : Arrays.stream(params.split("\\R"))
            .filter(line -> line.startsWith("option="))
            .map(line -> line.substring("option=".length()))
            .toList();
  }
}
