package io.arkiv.provider.groups;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.keys.RowSeek;
import io.arkiv.provider.sql.SqlText;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.GroupLevel;
import io.arkiv.query.aggregation.GroupSort;
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

  /** A token can be forged: its values are trusted no more than any other input. */
  static void checkFit(List<Object> values, Aggregation aggregation, GroupTable table) {
    if (values == null) {
      return;
    }
    List<Class<?>> types = new ArrayList<>();
    for (GroupLevel level : aggregation.levels()) {
      for (GroupSort sort : level.order()) {
        boolean isNumber = sort.isByTotal() && table.totals().get(sort.aggregate()).isNumber();
        types.add(
            sort.isByTotal()
                ? (isNumber ? Number.class : Comparable.class)
                : RowSeek.typeOf(sort.key()));
      }
    }
    boolean isFit = types.size() == values.size();
    for (int i = 0; isFit && i < types.size(); i++) {
      isFit = values.get(i) == null || types.get(i).isInstance(values.get(i));
    }
    if (!isFit) {
      throw Problem.of(ProblemCode.BAD_CONTINUATION, "this $skiptoken belongs to another query")
          .in("$skiptoken")
          .asException();
    }
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
