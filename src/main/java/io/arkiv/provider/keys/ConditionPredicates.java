package io.arkiv.provider.keys;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.TextPart;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.query.restriction.Condition;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

/**
 * The predicate of one condition on an operand: true where it holds, false or unknown elsewhere.
 *
 * @param operand NULL where there is no value; for a reference the stored number
 * @param isReference whether 0 and below are no value
 * @param isListName whether the operand is a text that may be stored in several languages
 * @param isItem whether it is the number of one of a few items, which statements hold themselves:
 *     the database plans for how rare each is
 */
record ConditionPredicates(
    EclipseLinkSql sql,
    Expression<?> operand,
    boolean isReference,
    boolean isListName,
    boolean isItem)
    implements Condition.Visitor<Predicate> {

  private CriteriaBuilder builder() {
    return sql.builder();
  }

  @Override
  public Predicate visit(Condition.Compare compare) {
    if (isItem && compare.isEquality() && compare.value() instanceof Integer number) {
      return present(builder().equal(operand, sql.written(number)), number > 0);
    }
    if (isListName && compare.isEquality()) {
      String name = (String) compare.value();
      return builder().or(builder().equal(operand, name), isNamedInOneLanguage(name));
    }
    Predicate holds = compared(compare.comparison(), compare.value());
    boolean isSafe = compare.isEquality() && compare.value() instanceof Integer id && id > 0;
    return present(holds, isSafe);
  }

  @Override
  public Predicate visit(Condition.Within within) {
    return present(
        builder()
            .and(
                compared(Comparison.GREATER_OR_EQUAL, within.from()),
                compared(Comparison.LESS, within.until())));
  }

  @Override
  public Predicate visit(Condition.Between between) {
    return present(
        builder()
            .and(
                compared(Comparison.GREATER_OR_EQUAL, between.from()),
                compared(Comparison.LESS_OR_EQUAL, between.to())));
  }

  @Override
  public Predicate visit(Condition.Matches matches) {
    Predicate stored = like(LikePattern.of(matches.part(), matches.text()));
    if (!isListName || matches.part() == TextPart.ANYWHERE) {
      return stored;
    }
    String escaped = LikePattern.escaped(matches.text());
    boolean isBeginning = matches.part() == TextPart.BEGINNING;
    String inOneLanguage = isBeginning ? "%:\"" + escaped + "%" : "%" + escaped + "\"%";
    return builder().or(stored, like(inOneLanguage));
  }

  @Override
  public Predicate visit(Condition.OneOf oneOf) {
    if (isListName) {
      List<Predicate> inOneLanguage =
          oneOf.values().stream().map(name -> isNamedInOneLanguage((String) name)).toList();
      // the long list of patterns only for names that are stored in several languages
      return builder()
          .or(
              operand.in(oneOf.values()),
              builder().and(like("%:\"%\"%"), Predicates.joined(inOneLanguage, builder()::or)));
    }
    return present(operand.in(oneOf.values()));
  }

  @Override
  public Predicate visit(Condition.HasValue hasValue) {
    return isReference ? compared(Comparison.GREATER, 0) : builder().isNotNull(operand);
  }

  private Predicate isNamedInOneLanguage(String name) {
    return like("%:\"" + LikePattern.escaped(name) + "\"%");
  }

  private Predicate like(String pattern) {
    return builder().like(text(), pattern);
  }

  private Predicate present(Predicate holds, boolean isSafe) {
    return isSafe ? holds : present(holds);
  }

  private Predicate present(Predicate holds) {
    return isReference ? builder().and(holds, compared(Comparison.GREATER, 0)) : holds;
  }

  private Predicate compared(Comparison comparison, Object value) {
    return ValueComparison.of(builder(), operand, comparison, value);
  }

  @SuppressWarnings("unchecked")
  private Expression<String> text() {
    return (Expression<String>) operand;
  }
}
