package io.arkiv.grouping;

import io.arkiv.query.aggregation.AggregateColumn;
import io.arkiv.query.aggregation.Aggregation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** The totals that detail rows show: over the rows of the innermost group so far. */
final class RunningTotals {

  private final Aggregation aggregation;
  private final int[] columnOf;
  private RunningTotal[] totals;

  /** The totals before the first row of a group. */
  RunningTotals(Aggregation aggregation) {
    this.aggregation = aggregation;
    this.columnOf = new int[aggregation.aggregates().size()];
    Arrays.fill(columnOf, -1);
    for (int i = 0; i < aggregation.columns().size(); i++) {
      if (aggregation.hasDetails()
          && aggregation.columns().get(i) instanceof AggregateColumn.Total total
          && !total.isHidden()) {
        columnOf[total.index()] = i;
      }
    }
    startGroup();
  }

  void startGroup() {
    totals = new RunningTotal[columnOf.length];
    for (int i = 0; i < totals.length; i++) {
      if (columnOf[i] >= 0) {
        totals[i] = RunningTotalKinds.start(aggregation.aggregates().get(i));
      }
    }
  }

  /** Takes the values of the next row of the group. */
  void add(Object[] row) {
    for (int i = 0; i < totals.length; i++) {
      if (totals[i] != null && row[columnOf[i]] != null) {
        totals[i].add(row[columnOf[i]]);
      }
    }
  }

  Object value(int index) {
    return totals[index].value();
  }

  /** Asks what is needed of earlier answers, for the rows of the same group that come next. */
  void expect(List<Object[]> rows, int rowsOfAnswer, IntFunction<EarlierValues> earlier) {
    for (int i = 0; i < totals.length; i++) {
      int column = columnOf[i];
      if (totals[i] instanceof RunningDistinct distinct) {
        distinct.expect(
            rows.stream().map(row -> row[column]).filter(Objects::nonNull).toList(),
            earlier.apply(i));
      } else if (totals[i] instanceof RunningMedian median) {
        median.expect(rowsOfAnswer, earlier.apply(i));
      }
    }
  }

  /** What a continuation must hold. */
  List<Object> state() {
    List<Object> state = new ArrayList<>();
    for (RunningTotal total : totals) {
      if (total != null) {
        state.addAll(total.state());
      }
    }
    return state;
  }

  /**
   * Goes on from what a continuation held.
   *
   * @throws IllegalArgumentException when it does not fit
   */
  void restore(Iterator<Object> state) {
    for (int i = 0; i < totals.length; i++) {
      if (totals[i] != null) {
        totals[i] = RunningTotalKinds.restore(aggregation.aggregates().get(i), state);
      }
    }
  }
}
