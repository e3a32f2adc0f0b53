package io.arkiv.odata;

import io.arkiv.problem.Span;

/**
 * The smallest unit of an option's text.
 *
 * @param kind what it is
 * @param tag see {@link Literal#tag()}
 * @param text its text; for strings without quotes and escapes
 * @param span where it stands
 */
record Token(TokenKind kind, String tag, String text, Span span) {

  boolean isWord(String keyword) {
    return kind == TokenKind.WORD && text.equalsIgnoreCase(keyword);
  }
}
