package io.arkiv.odata;

import java.util.ArrayList;
import java.util.List;

/** Reads the two comma-separated lists of columns, {@code $select} and {@code $orderBy}. */
public final class ColumnListParser {

  private final TokenStream tokens;

  private ColumnListParser(String text) {
    this.tokens = new TokenStream(text);
  }

  /**
   * The items of a {@code $select}: {@code select := column { "," column }}.
   *
   * @throws io.arkiv.problem.ProblemException with the position of the first token that does not
   *     fit
   */
  public static List<SelectItem> parseSelect(String text) {
    ColumnListParser parser = new ColumnListParser(text);
    List<SelectItem> items = new ArrayList<>();
    do {
      items.add(new SelectItem(parser.column()));
    } while (parser.continues("\",\" or the end"));
    return items;
  }

  /**
   * The items of an {@code $orderBy}: {@code orderBy := column [ "asc" | "desc" ] { "," ... }}.
   *
   * @throws io.arkiv.problem.ProblemException with the position of the first token that does not
   *     fit
   */
  public static List<OrderByItem> parseOrderBy(String text) {
    ColumnListParser parser = new ColumnListParser(text);
    List<OrderByItem> items = new ArrayList<>();
    do {
      Word column = parser.column();
      boolean isDescending = parser.tokens.takeIf("desc");
      if (!isDescending) {
        parser.tokens.takeIf("asc");
      }
      items.add(new OrderByItem(column, isDescending));
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

  /** A column's name; clients of the original leave a stray {@code ?} behind it. */
  private Word column() {
    if (!tokens.nextIs(TokenKind.WORD)) {
      throw tokens.unexpected("a column");
    }
    Word written = tokens.takeWord();
    if (tokens.nextIs(TokenKind.OPEN)) {
      throw TokenStream.problem(
          written.span(), "aggregate functions such as " + written.text() + "() are not served");
    }
    boolean hasStray = written.text().length() > 1 && written.text().endsWith("?");
    return hasStray
        ? new Word(written.text().substring(0, written.text().length() - 1), written.span())
        : written;
  }
}
