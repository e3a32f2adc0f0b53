package io.arkiv.query.literal;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.RestrictionOperator.Values;
import io.arkiv.odata.Literal;
import java.util.ArrayList;
import java.util.List;

/** Takes the encoded array {@code [A:1,2]} apart, where an operator takes several values. */
public final class ListLiterals {

  private static final String ARRAY = "a";

  private ListLiterals() {}

  /** The values with every array replaced by its elements. */
  public static List<Literal> expand(RestrictionOperator operator, List<Literal> values) {
    boolean takesSeveral = operator.takes() == Values.MANY || operator.takes() == Values.TWO;
    if (!takesSeveral) {
      return values;
    }
    List<Literal> expanded = new ArrayList<>();
    for (Literal value : values) {
      String elements = arrayIn(value);
      if (elements == null) {
        expanded.add(value);
      } else if (!elements.isBlank()) {
        for (String element : elements.split(",", -1)) {
          expanded.add(new Literal(Literal.Form.QUOTED, "", element.trim(), value.span()));
        }
      }
    }
    return expanded;
  }

  private static String arrayIn(Literal value) {
    if (value.form() == Literal.Form.ENCODED) {
      return value.tag().equalsIgnoreCase(ARRAY) ? value.text() : null;
    }
    return EncodedText.inside(value.text())
        .filter(encoded -> encoded.tag().equals(ARRAY))
        .map(EncodedText::value)
        .orElse(null);
  }
}
