package io.arkiv.grouping;

import io.arkiv.archive.GroupTotals;
import io.arkiv.query.aggregation.AggregateColumn;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.ColumnFunction;
import java.util.List;

/** Fills the columns of bands: keys, totals, and shares of the level above. */
final class BandValues {

  private final Aggregation aggregation;

  BandValues(Aggregation aggregation) {
    this.aggregation = aggregation;
  }

  /** The totals that are shown as a share of something. */
  boolean hasShares() {
    return aggregation.columns().stream()
        .anyMatch(column -> column instanceof AggregateColumn.Total total && isShare(total));
  }

  private boolean isShare(AggregateColumn.Total total) {
    return aggregation.aggregates().get(total.index()).function() == ColumnFunction.PERCENT;
  }

  /**
   * The values of a band.
   *
   * @param around the group that its shares are of
   */
  Object[] band(GroupTotals group, GroupTotals around) {
    List<AggregateColumn> columns = aggregation.columns();
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          columns
              .get(i)
              .accept(
                  new AggregateColumn.Visitor<Object>() {
                    @Override
                    public Object visit(AggregateColumn.Plain plain) {
                      return null;
                    }

                    @Override
                    public Object visit(AggregateColumn.Key key) {
                      return key.level() <= group.keys().size()
                          ? group.keys().get(key.level() - 1).get(key.index())
                          : null;
                    }

                    @Override
                    public Object visit(AggregateColumn.Total total) {
                      Object value = group.totals()[total.index()];
                      return isShare(total) ? share(value, around, total.index()) : value;
                    }
                  });
    }
    return values;
  }

  /**
   * The values of a detail row.
   *
   * @param own the row's values
   * @param running the totals so far
   * @param group the innermost group
   */
  Object[] detail(Object[] own, RunningTotals running, GroupTotals group) {
    List<AggregateColumn> columns = aggregation.columns();
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = own[i];
      values[i] =
          columns.get(i).isHidden()
              ? null
              : columns
                  .get(i)
                  .accept(
                      new AggregateColumn.Visitor<Object>() {
                        @Override
                        public Object visit(AggregateColumn.Plain plain) {
                          return value;
                        }

                        @Override
                        public Object visit(AggregateColumn.Key key) {
                          return value;
                        }

                        @Override
                        public Object visit(AggregateColumn.Total total) {
                          return isShare(total)
                              ? share(value, group, total.index())
                              : running.value(total.index());
                        }
                      });
    }
    return values;
  }

  /** What part of a group's sum a value is, 0 to 100; no value where either is missing. */
  private static Double share(Object value, GroupTotals group, int index) {
    if (!(value instanceof Number part) || !(group.totals()[index] instanceof Number whole)) {
      return null;
    }
    double sum = whole.doubleValue();
    return sum == 0 ? null : 100 * part.doubleValue() / sum;
  }
}
