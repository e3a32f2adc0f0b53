package io.arkiv.provider.groups;

import io.arkiv.archive.ValueKind;
import io.arkiv.dialect.Dialect;
import io.arkiv.provider.keys.LikePattern;
import io.arkiv.provider.sql.SqlText;
import io.arkiv.query.aggregation.Having;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a condition on totals over columns of a table of groups; two-valued, like any other. */
final class HavingSql implements Restriction.Visitor<String>, Condition.Visitor<String> {

  private final Dialect dialect;
  private final List<String> totals;
  private final List<Object> parameters = new ArrayList<>();

  private HavingSql(List<String> totals, Dialect dialect) {
    this.dialect = dialect;
    this.totals = totals;
  }

  /**
   * The condition.
   *
   * @param totals the expressions of the totals, by their places
   */
  static SqlText of(Having having, List<String> totals, Dialect dialect) {
    HavingSql sql = new HavingSql(totals, dialect);
    String text = having.condition().accept(sql);
    return new SqlText(text, sql.parameters);
  }

  @Override
  public String visit(Restriction.AllOf all) {
    return joined(all.terms(), " AND ", "1 = 1");
  }

  @Override
  public String visit(Restriction.AnyOf any) {
    return joined(any.terms(), " OR ", "1 = 0");
  }

  @Override
  public String visit(Restriction.Not not) {
    return "NOT (" + not.term().accept(this) + ")";
  }

  @Override
  public String visit(Restriction.Always always) {
    return always.isTrue() ? "1 = 1" : "1 = 0";
  }

  @Override
  public String visit(Condition condition) {
    return condition.accept((Condition.Visitor<String>) this);
  }

  @Override
  public String visit(Condition.Compare compare) {
    String sign =
        switch (compare.comparison()) {
          case EQUAL -> " = ";
          case LESS -> " < ";
          case LESS_OR_EQUAL -> " <= ";
          case GREATER -> " > ";
          case GREATER_OR_EQUAL -> " >= ";
        };
    return present(compare.target(), total(compare.target()) + sign + bound(compare.value()));
  }

  @Override
  public String visit(Condition.Within within) {
    String total = total(within.target());
    String from = total + " >= " + bound(within.from());
    return present(within.target(), from + " AND " + total + " < " + bound(within.until()));
  }

  @Override
  public String visit(Condition.Between between) {
    String total = total(between.target());
    String from = total + " >= " + bound(between.from());
    return present(between.target(), from + " AND " + total + " <= " + bound(between.to()));
  }

  @Override
  public String visit(Condition.Matches matches) {
    String pattern = bound(LikePattern.of(matches.part(), matches.text()));
    return present(matches.target(), total(matches.target()) + " LIKE " + pattern);
  }

  @Override
  public String visit(Condition.OneOf oneOf) {
    oneOf.values().forEach(this::bound);
    String marks = String.join(", ", Collections.nCopies(oneOf.values().size(), "?"));
    return present(oneOf.target(), total(oneOf.target()) + " IN (" + marks + ")");
  }

  @Override
  public String visit(Condition.HasValue hasValue) {
    return total(hasValue.target()) + " IS NOT NULL";
  }

  private String joined(List<Restriction> terms, String connective, String none) {
    return terms.isEmpty()
        ? none
        : terms.stream()
            .map(term -> term.accept(this))
            .collect(Collectors.joining(connective, "(", ")"));
  }

  private String present(Target target, String condition) {
    return "(" + total(target) + " IS NOT NULL AND " + condition + ")";
  }

  /** A text sorts by itself behind its folded form, which alone is compared. */
  private String total(Target target) {
    String total = totals.get(Having.placeOf(target));
    return target.kind() == ValueKind.TEXT ? TotalSql.folded(total, dialect) : total;
  }

  private String bound(Object value) {
    parameters.add(value instanceof BigDecimal decimal ? (Object) decimal.doubleValue() : value);
    return "?";
  }
}
