package io.arkiv.archive;

import java.util.Locale;

/**
 * Which rows of a kind a right lets its holders see.
 *
 * @param filter a text of {@code $filter}; empty for the other kinds
 */
public record RowRule(Kind kind, String filter) {

  /** Every row. */
  public static final RowRule ALL = new RowRule(Kind.ALL, "");

  /** No row. */
  public static final RowRule NONE = new RowRule(Kind.NONE, "");

  /** The words of rules; what is none of them is a filter. */
  public enum Kind {
    /** Every row. */
    ALL,
    /** Those whose owner the caller is. */
    OWN,
    /** Those whose owner is in one of the caller's groups. */
    GROUP,
    /** No row. */
    NONE,
    /** Those that a filter keeps. */
    FILTER
  }

  /**
   * The rule of a text as it is stored: a word in any case, or a filter, which nobody checks here.
   */
  public static RowRule read(String text) {
    String rule = text == null ? "" : text.strip();
    return switch (rule.toLowerCase(Locale.ROOT)) {
      case "all" -> ALL;
      case "own" -> new RowRule(Kind.OWN, "");
      case "group" -> new RowRule(Kind.GROUP, "");
      case "none" -> NONE;
      default -> new RowRule(Kind.FILTER, rule);
    };
  }

  /** The rule as it is stored. */
  public String text() {
    return kind == Kind.FILTER ? filter : kind.name().toLowerCase(Locale.ROOT);
  }
}
