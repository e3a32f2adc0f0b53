package io.arkiv.odata;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the two comma-separated lists of columns, {@code $select} and {@code $orderBy}. */
public final class ColumnListParser {

  private final String text;
  private final TokenStream tokens;
  private int depth;
  private Span last;

  private ColumnListParser(String text) {
    this(text, new TokenStream(Lexer.tokensOfColumns(text)));
  }

  private ColumnListParser(String text, TokenStream tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** One function with its modifiers, from where a text has been read to. */
  static ColumnTerm function(String text, TokenStream tokens) {
    return new ColumnListParser(text, tokens).term();
  }

  /**
   * The items of a {@code $select}: {@code select := term { "," term }}.
   *
   * @throws io.arkiv.problem.ProblemException with the position of the first token that does not
   *     fit
   */
  public static List<SelectItem> parseSelect(String text) {
    ColumnListParser parser = new ColumnListParser(text);
    List<SelectItem> items = new ArrayList<>();
    do {
      items.add(new SelectItem(parser.term()));
    } while (parser.continues("\",\" or the end"));
    return items;
  }

  /**
   * The items of an {@code $orderBy}: {@code orderBy := term [ "asc" | "desc" ] { "," ... }}.
   *
   * @throws io.arkiv.problem.ProblemException with the position of the first token that does not
   *     fit
   */
  public static List<OrderByItem> parseOrderBy(String text) {
    ColumnListParser parser = new ColumnListParser(text);
    List<OrderByItem> items = new ArrayList<>();
    do {
      ColumnTerm term = parser.term();
      boolean isDescending = parser.tokens.takeIf("desc");
      if (!isDescending) {
        parser.tokens.takeIf("asc");
      }
      items.add(new OrderByItem(term, isDescending));
    } while (parser.continues("\"asc\", \"desc\", \",\" or the end"));
    return items;
  }

  private boolean continues(String expectation) {
    if (tokens.nextIs(TokenKind.END)) {
      return false;
    }
    tokens.expect(TokenKind.COMMA, expectation);
    return true;
  }

  /** {@code term := column { modifier } | function "(" term { ";" term } ")" { modifier }}. */
  private ColumnTerm term() {
    if (!tokens.nextIs(TokenKind.WORD)) {
      throw tokens.unexpected("a column");
    }
    Word written = tokens.takeWord();
    last = written.span();
    return tokens.nextIs(TokenKind.OPEN) ? call(written) : column(written);
  }

  private ColumnTerm call(Word function) {
    Span opening = tokens.take().span();
    if (++depth > FilterParser.MAX_DEPTH) {
      throw Problem.at(
              opening,
              ProblemCode.TOO_LARGE,
              "functions nest up to " + FilterParser.MAX_DEPTH + " deep")
          .asException();
    }
    List<ColumnTerm> arguments = new ArrayList<>();
    do {
      arguments.add(term());
    } while (tokens.takeIf(TokenKind.SEMICOLON) || tokens.nextIs(TokenKind.WORD));
    last = tokens.expect(TokenKind.CLOSE, "\")\"").span();
    depth--;
    boolean isOfDate =
        function.is("DatePart") || arguments.stream().anyMatch(a -> a.name().is("DatePart"));
    return whole(function, arguments, modifiers(isOfDate));
  }

  /**
   * A column's name; clients of the original leave a stray {@code ?} behind it. A colon belongs to
   * the name ({@code udef:1}), unless a modifier follows it.
   */
  private ColumnTerm column(Word written) {
    String name = written.text();
    List<Word> modifiers = new ArrayList<>();
    int colon = name.lastIndexOf(':');
    while (colon > 0 && ModifierWords.isOfEveryColumn(name.substring(colon + 1))) {
      int at = written.span().start() + colon + 1;
      String modifier = name.substring(colon + 1);
      modifiers.add(0, new Word(modifier, new Span(at, at + modifier.length())));
      name = name.substring(0, colon);
      colon = name.lastIndexOf(':');
    }
    while (tokens.nextIs(TokenKind.COMMA)
        && tokens.peekSecond().kind() == TokenKind.WORD
        && ModifierWords.isOfEveryColumn(tokens.peekSecond().text())) {
      tokens.take();
      modifiers.add(tokens.takeWord());
      last = modifiers.get(modifiers.size() - 1).span();
    }
    boolean hasStray = name.length() > 1 && name.endsWith("?");
    String stripped = hasStray ? name.substring(0, name.length() - 1) : name;
    int start = written.span().start();
    return whole(new Word(stripped, new Span(start, start + name.length())), List.of(), modifiers);
  }

  /** {@code modifier := ":" word | "," word}, the latter for words that are modifiers only. */
  private List<Word> modifiers(boolean isOfDate) {
    List<Word> modifiers = new ArrayList<>();
    while (true) {
      if (tokens.nextIs(TokenKind.WORD) && tokens.peek().text().startsWith(":")) {
        Word written = tokens.takeWord();
        modifiers.addAll(parts(written));
        last = written.span();
        if (written.text().endsWith(":")) {
          if (!tokens.nextIs(TokenKind.WORD)) {
            throw tokens.unexpected("a modifier");
          }
          Word behindBlank = tokens.takeWord();
          modifiers.addAll(parts(behindBlank));
          last = behindBlank.span();
        }
      } else if (tokens.nextIs(TokenKind.COMMA)
          && tokens.peekSecond().kind() == TokenKind.WORD
          && ModifierWords.isOfFunction(tokens.peekSecond().text(), isOfDate)) {
        tokens.take();
        Word written = tokens.takeWord();
        modifiers.addAll(parts(written));
        last = written.span();
      } else {
        return modifiers;
      }
    }
  }

  private ColumnTerm whole(Word name, List<ColumnTerm> arguments, List<Word> modifiers) {
    Span span = name.span().to(last);
    return new ColumnTerm(name, arguments, modifiers, span.of(text), span);
  }

  /** The parts of a word between colons, without empty ones. */
  private static List<Word> parts(Word word) {
    List<Word> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.text().length(); i++) {
      if (i == word.text().length() || word.text().charAt(i) == ':') {
        if (i > start) {
          int at = word.span().start();
          parts.add(new Word(word.text().substring(start, i), new Span(at + start, at + i)));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
