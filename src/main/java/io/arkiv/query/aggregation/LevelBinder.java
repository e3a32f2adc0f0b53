package io.arkiv.query.aggregation;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the groups of a query on their levels, and the levels in their order. */
final class LevelBinder {

  private final KeyIdentity identity;
  private final Map<Integer, List<GroupKey>> keys = new TreeMap<>();
  private final Map<Integer, List<GroupSort>> orders = new TreeMap<>();

  LevelBinder(KeyIdentity identity) {
    this.identity = identity;
  }

  /** Groups by a column: its key joins those of its level. */
  AggregateColumn.Key group(BoundTerm term) {
    refuseAgain(term);
    List<GroupKey> ofLevel = keys.computeIfAbsent(term.level(), level -> new ArrayList<>());
    int index = ofLevel.size();
    ofLevel.add(new GroupKey(term.column(), identity.of(term.column(), false)));
    return new AggregateColumn.Key(
        term.column(), term.modifiers().hidesDetail, term.level(), index);
  }

  /** Sorts the groups of every level by a total. */
  void sortByTotal(int aggregate, boolean isDescending) {
    keys.keySet().forEach(level -> addSort(level, GroupSort.byTotal(aggregate, isDescending)));
  }

  /** Within a group of a key, every group of the same key would be that group again. */
  private void refuseAgain(BoundTerm term) {
    boolean isAgain =
        keys.entrySet().stream()
            .filter(level -> level.getKey() != term.level())
            .flatMap(level -> level.getValue().stream())
            .anyMatch(key -> key.column().equals(term.column()));
    if (isAgain) {
      throw Problem.at(
              term.term().span(),
              ProblemCode.WRONG_COUNT,
              "\"" + term.term().text() + "\" groups by what another level groups by already")
          .asException();
    }
  }

  /** Levels leave no gap, and only groups make levels beyond the first. */
  void check(BoundTerm term) {
    int level = term.level();
    boolean isGroup = term.function() == ColumnFunction.GROUP_BY;
    int missing = 1;
    while (missing < level && keys.containsKey(missing)) {
      missing++;
    }
    boolean isMissing = missing < level || !isGroup && level > 1 && !keys.containsKey(level);
    if (isMissing) {
      throw Problem.at(
              term.modifiers().levelAt,
              ProblemCode.BAD_VALUE,
              "level "
                  + level
                  + " is not there: no GroupBy stands on level "
                  + missing
                  + " (those without a number stand on level 1)")
          .asException();
    }
  }

  void sortByKey(BoundTerm term, boolean isDescending) {
    boolean isFound = false;
    for (Map.Entry<Integer, List<GroupKey>> level : keys.entrySet()) {
      for (GroupKey key : level.getValue()) {
        if (key.column().equals(term.column())) {
          isFound = true;
          identity
              .of(key.column(), isDescending)
              .forEach(part -> addSort(level.getKey(), GroupSort.byKey(part)));
        }
      }
    }
    if (!isFound) {
      throw Problem.at(
              term.term().span(),
              ProblemCode.UNKNOWN_COLUMN,
              "\"" + term.term().text() + "\" sorts groups, but $select does not group by it")
          .asException();
    }
  }

  /** A term that sorts by what is sorted by already changes nothing. */
  private void addSort(int level, GroupSort sort) {
    List<GroupSort> order = orders.computeIfAbsent(level, absent -> new ArrayList<>());
    boolean isKnown =
        order.stream()
            .anyMatch(
                known ->
                    sort.isByTotal()
                        ? known.aggregate() == sort.aggregate()
                        : !known.isByTotal() && known.key().source().equals(sort.key().source()));
    if (!isKnown) {
      order.add(sort);
    }
  }

  /** The levels as bound, down to what tells their groups apart. */
  List<GroupLevel> made(List<BoundTerm> terms, boolean hasDetails) {
    boolean isTotalled =
        terms.stream()
            .anyMatch(
                term ->
                    term.function() != null
                        || term.modifiers().hasHeader
                        || term.modifiers().hasFooter);
    boolean isOfOneGroup = keys.isEmpty();
    if (isOfOneGroup) {
      if (!isTotalled && hasDetails) {
        return List.of();
      }
      keys.put(1, List.of());
    }
    keys.forEach(
        (level, ofLevel) ->
            ofLevel.forEach(
                key -> key.identity().forEach(part -> addSort(level, GroupSort.byKey(part)))));
    List<GroupLevel> made = new ArrayList<>();
    keys.forEach(
        (level, ofLevel) ->
            made.add(
                new GroupLevel(
                    ofLevel,
                    orders.getOrDefault(level, List.of()),
                    terms.stream().anyMatch(t -> t.level() == level && t.modifiers().hasHeader),
                    isOfOneGroup
                        || terms.stream()
                            .anyMatch(t -> t.level() == level && t.modifiers().hasFooter))));
    return hasDetails ? made : withoutSilentLevels(made);
  }

  /**
   * Without details nothing comes out of the levels behind the last that has bands; where none has
   * any, the innermost groups come out as footers, since an answer without rows serves nobody.
   */
  private static List<GroupLevel> withoutSilentLevels(List<GroupLevel> levels) {
    int last = levels.size();
    while (last > 0 && !levels.get(last - 1).hasBands()) {
      last--;
    }
    if (last > 0) {
      return levels.subList(0, last);
    }
    List<GroupLevel> closed = new ArrayList<>(levels);
    GroupLevel innermost = closed.remove(closed.size() - 1);
    closed.add(new GroupLevel(innermost.keys(), innermost.order(), false, true));
    return closed;
  }
}
