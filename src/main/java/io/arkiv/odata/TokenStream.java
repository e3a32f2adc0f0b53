package io.arkiv.odata;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import java.util.List;

/** The tokens of one text, read from left to right with a look at the next two. */
final class TokenStream {

  private final List<Token> tokens;
  private int next;

  TokenStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(next);
  }

  Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  /** The next token, passed over; the end is never passed. */
  Token take() {
    Token token = peek();
    if (token.kind() != TokenKind.END) {
      next++;
    }
    return token;
  }

  boolean nextIs(TokenKind kind) {
    return peek().kind() == kind;
  }

  /** Passes over the next token if it is of that kind. */
  boolean takeIf(TokenKind kind) {
    if (nextIs(kind)) {
      take();
      return true;
    }
    return false;
  }

  /** Passes over the next token if it is that keyword. */
  boolean takeIf(String keyword) {
    if (peek().isWord(keyword)) {
      take();
      return true;
    }
    return false;
  }

  /** The next token, which must be of that kind. */
  Token expect(TokenKind kind, String expectation) {
    if (!nextIs(kind)) {
      throw unexpected(expectation);
    }
    return take();
  }

  Word takeWord() {
    Token token = take();
    return new Word(token.text(), token.span());
  }

  /** The problem that something else should stand here. */
  ProblemException unexpected(String expectation) {
    Token found = peek();
    String what = found.kind() == TokenKind.WORD ? "\"" + found.text() + "\"" : "" + found.kind();
    return problem(found.span(), expectation + " is expected here, not " + what);
  }

  static ProblemException problem(Span span, String message) {
    return Problem.at(span, ProblemCode.SYNTAX, message).asException();
  }
}
