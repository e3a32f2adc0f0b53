package io.arkiv.provider.groups;

import io.arkiv.provider.sql.SqlText;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table of groups that come behind one of them in an order, as a condition in the
 * database's language; missing values sort lowest.
 */
final class GroupSeek {

  private final List<Term> terms;
  private final List<Object> values;
  private final List<Object> parameters = new ArrayList<>();

  private GroupSeek(List<Term> terms, List<Object> values) {
    this.terms = terms;
    this.values = values;
  }

  /** One term of an order. */
  record Term(String expression, boolean isDescending) {}

  /** Nothing comes behind the one group that an order without terms has. */
  static SqlText of(List<Term> terms, List<Object> values) {
    if (terms.isEmpty()) {
      return new SqlText("1 = 0", List.of());
    }
    GroupSeek behind = new GroupSeek(terms, values);
    String text = behind.from(0);
    return new SqlText(text, behind.parameters);
  }

  /** The rows that come behind the values from one term on. */
  private String from(int index) {
    Term term = terms.get(index);
    Object value = values.get(index);
    String isBehind = isBehind(term, value);
    if (index == terms.size() - 1) {
      return isBehind;
    }
    String isEqual = term.expression() + (value == null ? " IS NULL" : " = ?");
    if (value != null) {
      parameters.add(value);
    }
    return "(" + isBehind + " OR (" + isEqual + " AND " + from(index + 1) + "))";
  }

  private String isBehind(Term term, Object value) {
    if (value == null) {
      return term.isDescending() ? "1 = 0" : term.expression() + " IS NOT NULL";
    }
    parameters.add(value);
    return term.isDescending()
        ? "(" + term.expression() + " < ? OR " + term.expression() + " IS NULL)"
        : term.expression() + " > ?";
  }
}
