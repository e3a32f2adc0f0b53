package io.arkiv.odata;

import io.arkiv.odata.FilterExpression.And;
import io.arkiv.odata.FilterExpression.Broken;
import io.arkiv.odata.FilterExpression.Condition;
import io.arkiv.odata.FilterExpression.Not;
import io.arkiv.odata.FilterExpression.Or;
import io.arkiv.odata.FilterExpression.TruthOf;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads a {@code $filter}: recursive descent, each token looked at once.
 *
 * <p>The grammar is that of the documented original with OData's {@code not}, functions and
 * comparison with truth values.
 */
public final class FilterParser {

  /** Brackets and calls within each other; deeper is refused before the stack is full. */
  public static final int MAX_DEPTH = 100;

  private final TokenStream tokens;
  private final Supplier<Operand> calls;
  private final List<Condition> conditions = new ArrayList<>();
  private int depth;

  private FilterParser(TokenStream tokens) {
    this.tokens = tokens;
    this.calls = this::call;
  }

  private FilterParser(String text, TokenStream tokens) {
    this.tokens = tokens;
    this.calls = () -> ColumnListParser.function(text, tokens);
  }

  /**
   * The syntax of a filter, which is {@link Broken} where a token behind a condition does not fit.
   *
   * @throws ProblemException with the position of the first token that does not fit, when no
   *     condition stands before it
   */
  public static FilterExpression parse(String text) {
    return parse(new FilterParser(new TokenStream(Lexer.tokensOf(text))), text);
  }

  /**
   * The same of a filter of OData V4, whose names are still those of V4.
   *
   * @throws ProblemException see {@link #parse}
   */
  static FilterExpression parseV4(String text) {
    return parse(new FilterParser(new TokenStream(Lexer.tokensOfV4(text))), text);
  }

  /**
   * The same of a condition on groups, whose operands are functions as {@code $select} has them:
   * {@code Count(chatSessionId):2 gt 10}.
   *
   * @throws ProblemException see {@link #parse}
   */
  public static FilterExpression parseHaving(String text) {
    TokenStream tokens = new TokenStream(Lexer.tokensOfColumns(text));
    return parse(new FilterParser(text, tokens), text);
  }

  private static FilterExpression parse(FilterParser parser, String text) {
    try {
      return parser.filter();
    } catch (ProblemException unfit) {
      if (parser.conditions.isEmpty()) {
        throw unfit;
      }
      return new Broken(parser.conditions, unfit, new Span(0, text.length()));
    }
  }

  /** {@code filter := or END}. */
  private FilterExpression filter() {
    FilterExpression expression = or();
    if (tokens.nextIs(TokenKind.END)) {
      return expression;
    }
    if (tokens.nextIs(TokenKind.CLOSE)) {
      throw TokenStream.problem(tokens.peek().span(), "this bracket closes nothing");
    }
    throw tokens.unexpected("\"and\", \"or\" or the end (text with blanks stands in apostrophes)");
  }

  /** {@code or := and { "or" and }}. */
  private FilterExpression or() {
    FilterExpression first = and();
    if (!tokens.peek().isWord("or")) {
      return first;
    }
    List<FilterExpression> terms = new ArrayList<>(List.of(first));
    while (tokens.takeIf("or")) {
      terms.add(and());
    }
    return new Or(terms, covering(terms));
  }

  /** {@code and := unary { "and" unary }}. */
  private FilterExpression and() {
    FilterExpression first = unary();
    if (!tokens.peek().isWord("and")) {
      return first;
    }
    List<FilterExpression> terms = new ArrayList<>(List.of(first));
    while (tokens.takeIf("and")) {
      terms.add(unary());
    }
    return new And(terms, covering(terms));
  }

  /** {@code unary := { "not" } ( bracket | condition )}. */
  private FilterExpression unary() {
    Span first = tokens.peek().span();
    boolean isNegated = false;
    while (tokens.takeIf("not")) {
      isNegated = !isNegated;
    }
    FilterExpression term = tokens.nextIs(TokenKind.OPEN) ? bracket() : read(condition());
    return isNegated ? new Not(term, first.to(term.span())) : term;
  }

  private Condition read(Condition condition) {
    conditions.add(condition);
    return condition;
  }

  /** {@code bracket := "(" or ")" [ operator literal ]}. */
  private FilterExpression bracket() {
    Span opening = tokens.take().span();
    enter(opening);
    FilterExpression inner = or();
    closeBracket(opening);
    depth--;
    if (!startsOperator()) {
      return inner;
    }
    Word operator = tokens.takeWord();
    if (!startsLiteral()) {
      throw tokens.unexpected("true or false");
    }
    Literal value = literal();
    return new TruthOf(inner, operator, value, opening.to(value.span()));
  }

  /** {@code condition := ( column | call ) [ operator [ literal | "(" [ literals ] ")" ] ]}. */
  private Condition condition() {
    if (!tokens.nextIs(TokenKind.WORD) || isKeyword(tokens.peek())) {
      throw tokens.unexpected("a column, a function or \"(\"");
    }
    boolean isCall = tokens.peekSecond().kind() == TokenKind.OPEN;
    Operand operand = isCall ? calls.get() : tokens.takeWord();
    if (!startsOperator()) {
      Span next = tokens.peek().span();
      return new Condition(operand, null, List.of(), next, false, operand.span());
    }
    Word operator = tokens.takeWord();
    Span valuesAt = tokens.peek().span();
    if (tokens.takeIf(TokenKind.OPEN)) {
      List<Literal> values = literals();
      Span closing = closeBracket(valuesAt);
      return new Condition(operand, operator, values, valuesAt, true, operand.span().to(closing));
    }
    List<Literal> values = startsLiteral() ? List.of(literal()) : List.of();
    Span end = values.isEmpty() ? operator.span() : values.get(0).span();
    return new Condition(operand, operator, values, valuesAt, false, operand.span().to(end));
  }

  /** {@code call := name "(" [ argument { "," argument } ] ")"}. */
  private Call call() {
    Word function = tokens.takeWord();
    Span opening = tokens.take().span();
    enter(opening);
    List<Argument> arguments = new ArrayList<>();
    if (!tokens.nextIs(TokenKind.CLOSE)) {
      do {
        arguments.add(argument());
      } while (tokens.takeIf(TokenKind.COMMA));
    }
    Span closing = closeBracket(opening);
    depth--;
    return new Call(function, arguments, opening, function.span().to(closing));
  }

  /** {@code argument := call | literal}. */
  private Argument argument() {
    boolean isCall = tokens.nextIs(TokenKind.WORD) && tokens.peekSecond().kind() == TokenKind.OPEN;
    if (isCall) {
      return call();
    }
    if (!startsLiteral()) {
      throw tokens.unexpected("an argument");
    }
    return literal();
  }

  /** {@code literals := literal { "," literal }}; an empty list is allowed. */
  private List<Literal> literals() {
    List<Literal> values = new ArrayList<>();
    if (tokens.nextIs(TokenKind.CLOSE)) {
      return values;
    }
    do {
      if (!startsLiteral()) {
        throw tokens.unexpected("a value");
      }
      values.add(literal());
    } while (tokens.takeIf(TokenKind.COMMA));
    return values;
  }

  /** {@code literal := word | 'text' | tag'text' | [tag:value]}. */
  private Literal literal() {
    Token token = tokens.take();
    Literal.Form form =
        switch (token.kind()) {
          case STRING -> Literal.Form.QUOTED;
          case TAGGED_STRING -> Literal.Form.TAGGED;
          case ENCODED -> Literal.Form.ENCODED;
          default -> Literal.Form.BARE;
        };
    return new Literal(form, token.tag(), token.text(), token.span());
  }

  private boolean startsLiteral() {
    return switch (tokens.peek().kind()) {
      case STRING, TAGGED_STRING, ENCODED -> true;
      case WORD -> !isConnective(tokens.peek());
      default -> false;
    };
  }

  private boolean startsOperator() {
    return switch (tokens.peek().kind()) {
      case SYMBOL -> true;
      case WORD -> !isConnective(tokens.peek());
      default -> false;
    };
  }

  private static boolean isConnective(Token token) {
    return token.isWord("and") || token.isWord("or");
  }

  private static boolean isKeyword(Token token) {
    return isConnective(token) || token.isWord("not");
  }

  private Span closeBracket(Span opening) {
    if (tokens.nextIs(TokenKind.END)) {
      throw TokenStream.problem(
          tokens.peek().span(),
          "the bracket that opens at position " + opening.start() + " is not closed");
    }
    return tokens.expect(TokenKind.CLOSE, "\",\" or \")\"").span();
  }

  private void enter(Span at) {
    if (++depth > MAX_DEPTH) {
      throw Problem.at(
              at, ProblemCode.TOO_LARGE, "brackets and functions nest up to " + MAX_DEPTH + " deep")
          .asException();
    }
  }

  private static Span covering(List<FilterExpression> terms) {
    return terms.get(0).span().to(terms.get(terms.size() - 1).span());
  }
}
