package io.arkiv.grouping;

import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.GroupLevel;
import io.arkiv.query.aggregation.GroupSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How the sort values of a step fall into the keys of its levels. */
final class Levels {

  private final Aggregation aggregation;
  private final int[] partsUpTo;

  Levels(Aggregation aggregation) {
    this.aggregation = aggregation;
    this.partsUpTo = new int[count() + 1];
    for (int level = 1; level <= count(); level++) {
      partsUpTo[level] = partsUpTo[level - 1] + level(level).sortKeys().size();
    }
  }

  int count() {
    return aggregation.levels().size();
  }

  /** A level, from 1. */
  GroupLevel level(int number) {
    return aggregation.levels().get(number - 1);
  }

  /** Whether there is one level, and all rows are its one group. */
  boolean areOfOneGroup() {
    return aggregation.isOfOneGroup();
  }

  /** How many values sort the groups of all levels. */
  int sortCount() {
    return aggregation.levels().stream().mapToInt(level -> level.order().size()).sum();
  }

  /** The parts of the keys among the values that sort groups, made comparable. */
  List<Object> identity(List<Object> groupSort) {
    return ComparableKey.of(parts(groupSort));
  }

  /** The parts of the keys among the values that sort groups. */
  List<Object> parts(List<Object> groupSort) {
    List<Object> parts = new ArrayList<>();
    int at = 0;
    for (GroupLevel level : aggregation.levels()) {
      for (GroupSort sort : level.order()) {
        Object value = groupSort.get(at++);
        if (!sort.isByTotal()) {
          parts.add(value);
        }
      }
    }
    return parts;
  }

  /** The parts of the keys up to a level. */
  List<Object> upTo(int level, List<Object> identity) {
    return identity.subList(0, partsUpTo[level]);
  }

  /** The outermost level at which two steps are in different groups; one more than all for none. */
  int firstChange(List<Object> identity, List<Object> other) {
    for (int level = 1; level <= count(); level++) {
      for (int part = partsUpTo[level - 1]; part < partsUpTo[level]; part++) {
        if (!Objects.equals(identity.get(part), other.get(part))) {
          return level;
        }
      }
    }
    return count() + 1;
  }
}
