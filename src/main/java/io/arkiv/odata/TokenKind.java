package io.arkiv.odata;

/** The kinds of token; each text is what an error message calls it. */
enum TokenKind {
  WORD("a word"),
  STRING("a text in apostrophes"),
  TAGGED_STRING("a typed literal"),
  ENCODED("an encoded value"),
  SYMBOL("an operator"),
  OPEN("\"(\""),
  CLOSE("\")\""),
  COMMA("\",\""),
  SEMICOLON("\";\""),
  END("the end");

  private final String description;

  TokenKind(String description) {
    this.description = description;
  }

  @Override
  public String toString() {
    return description;
  }
}
