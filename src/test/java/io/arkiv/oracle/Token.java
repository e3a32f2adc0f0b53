package io.arkiv.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a filter.
 *
 * @param kind the name of the pattern's group that found it
 */
record Token(String kind, String text, int start, int end) {

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<blank>[\\s\\p{Z}]+)"
              + "|(?<sign><=|>=|<>|!=|[=<>])"
              + "|(?<bracket>[(),])"
              + "|(?<text>(?i:datetimeoffset|datetime|time)?'(?:\\\\['\\\\]|''|[^'])*+')"
              + "|(?<code>\\[[A-Za-z]+:[^]]*])"
              + "|(?<word>[^\\s\\p{Z}(),'=<>!]+)");

  private static final List<String> KINDS = List.of("sign", "bracket", "text", "code", "word");

  static List<Token> of(String filter) {
    List<Token> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(filter);
    int position = 0;
    while (position < filter.length()) {
      if (!piece.find() || piece.start() != position) {
        throw new IllegalArgumentException(filter + " at " + position);
      }
      for (String kind : KINDS) {
        if (piece.group(kind) != null) {
          tokens.add(new Token(kind, piece.group(), piece.start(), piece.end()));
        }
      }
      position = piece.end();
    }
    tokens.add(new Token("end", "", position, position));
    return tokens;
  }

  boolean is(String word) {
    return !kind.equals("text") && text.equalsIgnoreCase(word);
  }

  Literal literal() {
    return switch (kind) {
      case "text" -> {
        int quote = text.indexOf('\'');
        String inner =
            text.substring(quote + 1, text.length() - 1).replaceAll("(?:\\\\|')(['\\\\])", "$1");
        Literal.Form form = quote == 0 ? Literal.Form.QUOTED : Literal.Form.TAGGED;
        yield new Literal(form, lower(text.substring(0, quote)), inner, start, end);
      }
      case "code" -> {
        int colon = text.indexOf(':');
        String inner = text.substring(colon + 1, text.length() - 1).trim();
        String tag = lower(text.substring(1, colon));
        yield new Literal(Literal.Form.ENCODED, tag, inner, start, end);
      }
      default -> new Literal(Literal.Form.BARE, "", text, start, end);
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
