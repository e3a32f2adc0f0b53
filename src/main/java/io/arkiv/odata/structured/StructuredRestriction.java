package io.arkiv.odata.structured;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One condition of a list, and how it hangs together with those around it.
 *
 * @param name of the column
 * @param operator as written; null when the column stands alone
 * @param values in order, a null for no value; null when there are none to be had
 * @param isActive whether it counts; brackets do in any case
 * @param interParenthesis how many brackets open before it, or, negative, close behind it
 * @param isOr whether this or the next one is enough, where otherwise both have to hold
 */
public record StructuredRestriction(
    String name,
    String operator,
    List<String> values,
    boolean isActive,
    int interParenthesis,
    boolean isOr) {

  public StructuredRestriction {
    // List.copyOf takes no null
    values = values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
  }
}
