package io.arkiv.odata;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts an option's text into tokens, in one pass.
 *
 * <p>A word runs to the next blank, bracket, comma, apostrophe or comparison sign, so that column
 * paths ({@code person/email/emailAddress}), udef names ({@code udef:1}), numbers, dates and phone
 * numbers are words alike; what they mean is settled where the column is known.
 */
final class Lexer {

  /** The words that make one literal with the text in apostrophes behind them. */
  private static final Set<String> TAGS = Set.of("datetime", "datetimeoffset", "time");

  private final String text;
  private final boolean separatesArguments;
  private boolean hasEscapes = true;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String text, boolean separatesArguments) {
    this.text = text;
    this.separatesArguments = separatesArguments;
  }

  /** The tokens of a filter, closed by one of kind {@link TokenKind#END}. */
  static List<Token> tokensOf(String text) {
    return new Lexer(text, false).run();
  }

  /** The tokens of a list of columns, where a semicolon separates the arguments of a function. */
  static List<Token> tokensOfColumns(String text) {
    return new Lexer(text, true).run();
  }

  /**
   * The tokens of a filter of OData V4: a backslash is a character like others, and {@code now()} a
   * word.
   */
  static List<Token> tokensOfV4(String text) {
    Lexer lexer = new Lexer(text, false);
    lexer.hasEscapes = false;
    List<Token> tokens = new ArrayList<>();
    for (Token token : lexer.run()) {
      int last = tokens.size() - 1;
      boolean isNow =
          token.kind() == TokenKind.CLOSE
              && last > 0
              && tokens.get(last).kind() == TokenKind.OPEN
              && tokens.get(last - 1).isWord("now");
      if (isNow) {
        tokens.remove(last);
        Token word = tokens.remove(last - 1);
        tokens.add(new Token(TokenKind.WORD, "", V4Syntax.NOW, word.span().to(token.span())));
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private List<Token> run() {
    while (true) {
      skipBlanks();
      if (position == text.length()) {
        tokens.add(new Token(TokenKind.END, "", "", Span.at(position)));
        return tokens;
      }
      readToken();
    }
  }

  private void readToken() {
    char c = text.charAt(position);
    if (c == ';' && separatesArguments) {
      single(TokenKind.SEMICOLON);
      return;
    }
    switch (c) {
      case '(' -> single(TokenKind.OPEN);
      case ')' -> single(TokenKind.CLOSE);
      case ',' -> single(TokenKind.COMMA);
      case '\'' -> readString(TokenKind.STRING, "", position);
      case '[' -> readEncoded();
      case '=', '<', '>', '!' -> readSymbol(c);
      case '"' ->
          throw problem(Span.at(position), "text stands in apostrophes, not in double quotes");
      default -> readWord();
    }
  }

  private void single(TokenKind kind) {
    add(kind, "", text.substring(position, position + 1), position, position + 1);
  }

  private void readSymbol(char first) {
    char second = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
    boolean isDouble = first != '=' && second == '=' || first == '<' && second == '>';
    if (first == '!' && !isDouble) {
      throw problem(Span.at(position), "\"!\" is no operator; unequal is \"!=\" or \"ne\"");
    }
    int end = position + (isDouble ? 2 : 1);
    add(TokenKind.SYMBOL, "", text.substring(position, end), position, end);
  }

  private void readWord() {
    int start = position;
    while (position < text.length() && !endsWord(position)) {
      position++;
    }
    String word = text.substring(start, position);
    if (position < text.length() && text.charAt(position) == '\'' && isTag(word)) {
      readString(TokenKind.TAGGED_STRING, word, start);
      return;
    }
    add(TokenKind.WORD, "", word, start, position);
  }

  private static boolean isTag(String word) {
    return TAGS.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Reads a text in apostrophes: {@code \'} and {@code ''} are one, {@code \\} a backslash. */
  private void readString(TokenKind kind, String tag, int start) {
    int opening = position;
    StringBuilder value = new StringBuilder();
    int i = opening + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      boolean isEscape = hasEscapes && c == '\\' && (next == '\'' || next == '\\');
      if (isEscape || c == '\'' && next == '\'') {
        value.append(next);
        i += 2;
      } else if (c == '\'') {
        add(kind, tag, value.toString(), start, i + 1);
        return;
      } else {
        value.append(c);
        i++;
      }
    }
    throw problem(new Span(opening, text.length()), "this text has no closing apostrophe");
  }

  /** Reads {@code [letters:value]}. */
  private void readEncoded() {
    int start = position;
    int end = text.indexOf(']', start);
    int colon = text.indexOf(':', start);
    if (end < 0 || colon < 0 || colon > end) {
      throw problem(
          Span.at(start), "an encoded value looks like [I:10], [D:2020-05-28] or [A:1,2]");
    }
    String tag = text.substring(start + 1, colon).trim();
    add(TokenKind.ENCODED, tag, text.substring(colon + 1, end).trim(), start, end + 1);
  }

  private void add(TokenKind kind, String tag, String value, int start, int end) {
    tokens.add(new Token(kind, tag, value, new Span(start, end)));
    position = end;
  }

  private boolean endsWord(int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '(', ')', ',', '\'', '=', '<', '>' -> true;
      case '!' -> index + 1 < text.length() && text.charAt(index + 1) == '=';
      case ';' -> separatesArguments;
      default -> isBlank(c);
    };
  }

  private void skipBlanks() {
    while (position < text.length() && isBlank(text.charAt(position))) {
      position++;
    }
  }

  /** Tabs, line breaks and the blanks of other scripts (no-break space) all separate. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static RuntimeException problem(Span span, String message) {
    return Problem.at(span, ProblemCode.SYNTAX, message).asException();
  }
}
