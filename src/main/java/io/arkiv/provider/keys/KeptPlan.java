package io.arkiv.provider.keys;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.ValueFunction;
import java.util.List;

/**
 * Whether one plan is the best for a query whatever values it compares with, so that the database
 * may keep it. It is where it asks for one item, whose number stands in the statement, and about
 * what is sorted by first, whose index leads to the first row. A plan that is kept for any other
 * value would walk through a whole order to find the few rows of a rare one.
 */
final class KeptPlan implements Restriction.Visitor<Boolean> {

  private final ColumnSource first;

  private KeptPlan(ColumnSource first) {
    this.first = first;
  }

  static boolean serves(ArchiveQuery query) {
    List<SortKey> keys = RowOrder.keysBeforePrimaryKey(query);
    if (keys.isEmpty()) {
      // the order of the keys themselves is planned in less time than another sub-select takes
      return false;
    }
    ColumnSource first = keys.get(0).source();
    boolean isOfOneTable =
        keys.stream().flatMap(key -> key.source().paths().stream()).noneMatch(p -> p.contains("."));
    return query.entity().pathFromMain().isEmpty()
        && isOfOneTable
        && query.restriction().accept(new KeptPlan(first));
  }

  @Override
  public Boolean visit(Restriction.AllOf all) {
    return all.terms().stream().allMatch(term -> term.accept(this));
  }

  @Override
  public Boolean visit(Restriction.AnyOf any) {
    return false;
  }

  @Override
  public Boolean visit(Restriction.Not not) {
    return false;
  }

  @Override
  public Boolean visit(Restriction.Always always) {
    return always.isTrue();
  }

  @Override
  public Boolean visit(Condition condition) {
    return condition.accept(new Served());
  }

  /** The same of one condition. */
  private final class Served implements Condition.Visitor<Boolean> {

    @Override
    public Boolean visit(Condition.Compare compare) {
      return isFirst(compare.target()) || compare.isEquality() && isItem(compare.target());
    }

    @Override
    public Boolean visit(Condition.Within within) {
      return isFirst(within.target());
    }

    @Override
    public Boolean visit(Condition.Between between) {
      return isFirst(between.target());
    }

    @Override
    public Boolean visit(Condition.Matches matches) {
      return false;
    }

    @Override
    public Boolean visit(Condition.OneOf oneOf) {
      return false;
    }

    @Override
    public Boolean visit(Condition.HasValue hasValue) {
      return isFirst(hasValue.target());
    }

    private boolean isFirst(Target target) {
      boolean isStored =
          first.paths().size() == 1 && first.equals(new Attribute(first.paths().get(0)));
      return isStored && target.function() == ValueFunction.NONE && target.source().equals(first);
    }

    private boolean isItem(Target target) {
      return target.function() == ValueFunction.NONE && target.kind() == ValueKind.ITEM;
    }
  }
}
