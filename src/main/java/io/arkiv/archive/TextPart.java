package io.arkiv.archive;

/** The part of a text that must match. */
public enum TextPart {
  BEGINNING,
  ANYWHERE,
  ENDING;

  /** Whether a text has another in this place. */
  public boolean isIn(String text, String part) {
    return switch (this) {
      case BEGINNING -> text.startsWith(part);
      case ANYWHERE -> text.contains(part);
      case ENDING -> text.endsWith(part);
    };
  }
}
