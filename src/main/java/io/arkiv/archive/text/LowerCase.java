package io.arkiv.archive.text;

/** Lower-cases texts character by character, as the databases do. */
public final class LowerCase {

  private LowerCase() {}

  /**
   * The text with every code point in lower case on its own: no character becomes two, and none
   * depends on its neighbours, unlike {@link String#toLowerCase()} on İ and final Σ.
   */
  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
