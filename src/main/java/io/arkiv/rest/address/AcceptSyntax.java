package io.arkiv.rest.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells an Accept header that can be read from one that cannot, and spells it as every JAX-RS reads
 * it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>
 */
final class AcceptSyntax {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final String RANGE = TOKEN + "/" + TOKEN + "|\\*";
  private static final String PARAMETERS =
      "(?:\\s*+;\\s*+(?:" + TOKEN + "\\s*+=\\s*+(?:" + TOKEN + "|" + TEXT + "))?+)*+";

  /** An element of the list, which may be empty (5.6.1), and what ends it. */
  private static final Pattern ELEMENT =
      Pattern.compile("\\G\\s*+(?:(" + RANGE + ")(" + PARAMETERS + "))?+\\s*+(?:,|$)");

  private static final Pattern PARAMETER =
      Pattern.compile("(" + TOKEN + ")\\s*+=\\s*+(" + TOKEN + "|" + TEXT + ")");

  /** From 0 to 1; of the digits that some senders add, three count. */
  private static final Pattern QUALITY = Pattern.compile("0?(\\.\\d{1,3})\\d*|0\\.?|1(?:\\.0*)?");

  private AcceptSyntax() {}

  /** The same list without empty elements; empty when it cannot be read. */
  static Optional<String> spelled(String accept) {
    List<String> ranges = new ArrayList<>();
    Matcher element = ELEMENT.matcher(accept);
    int end = 0;
    while (end < accept.length()) {
      if (!element.find(end)) {
        return Optional.empty();
      }
      if (element.group(1) != null) {
        Optional<String> parameters = parameters(element.group(2));
        if (parameters.isEmpty()) {
          return Optional.empty();
        }
        ranges.add((element.group(1).equals("*") ? "*/*" : element.group(1)) + parameters.get());
      }
      end = element.end();
    }
    return Optional.of(String.join(",", ranges));
  }

  private static Optional<String> parameters(String text) {
    StringBuilder spelled = new StringBuilder();
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      String value = parameter.group(2);
      if (parameter.group(1).equalsIgnoreCase("q")) {
        Matcher quality = QUALITY.matcher(value);
        if (!quality.matches()) {
          return Optional.empty();
        }
        value = quality.group(1) == null ? value.substring(0, 1) : "0" + quality.group(1);
      }
      spelled.append(';').append(parameter.group(1)).append('=').append(value);
    }
    return Optional.of(spelled.toString());
  }
}
