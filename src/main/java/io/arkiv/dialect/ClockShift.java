package io.arkiv.dialect;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * By how many seconds the clock of one zone is ahead of that of another, by Java's rules of zones,
 * for databases that have none of their own.
 *
 * <p>After {@value #LAST_YEAR} both clocks stay as they are at its end.
 *
 * @param first until the first change
 * @param changes the moments on the first clock from which on it is another, to the second
 */
record ClockShift(int first, SortedMap<LocalDateTime, Integer> changes) {

  private static final int LAST_YEAR = 2100;
  private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1000, 1, 1, 0, 0);
  private static final DateTimeFormatter SQL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** How a choice by a moment is written. */
  interface Choice {
    String of(String moment, String before, String after);
  }

  /** The shift from the clock of a zone to that of another. */
  static ClockShift between(String from, String to) {
    ZoneRules fromRules = ZoneId.of(from).getRules();
    ZoneRules toRules = ZoneId.of(to).getRules();
    TreeSet<LocalDateTime> moments = new TreeSet<>();
    for (ZoneOffsetTransition change : transitions(fromRules)) {
      LocalDateTime before = change.getDateTimeBefore();
      LocalDateTime after = change.getDateTimeAfter();
      // a time that comes twice is the earlier one, a skipped one goes by the offset before
      moments.add(before.isAfter(after) ? before : after);
    }
    for (ZoneOffsetTransition change : transitions(toRules)) {
      for (ZoneOffset offset : offsetsAround(fromRules, change.getInstant())) {
        moments.add(LocalDateTime.ofInstant(change.getInstant(), offset));
      }
    }
    SortedMap<LocalDateTime, Integer> changes = new TreeMap<>();
    int first = at(BEFORE_ALL, fromRules, toRules);
    int last = first;
    for (LocalDateTime moment : moments) {
      int shift = at(moment, fromRules, toRules);
      if (shift != last) {
        changes.put(moment, shift);
        last = shift;
      }
    }
    return new ClockShift(first, changes);
  }

  /** Both, where the first clock is itself changed nearby. */
  private static List<ZoneOffset> offsetsAround(ZoneRules rules, Instant instant) {
    return List.of(
        rules.getOffset(instant),
        rules.getOffset(instant.minusSeconds(86_400)),
        rules.getOffset(instant.plusSeconds(86_400)));
  }

  private static int at(LocalDateTime moment, ZoneRules from, ZoneRules to) {
    ZoneOffset offset =
        from.getValidOffsets(moment).isEmpty()
            ? from.getTransition(moment).getOffsetBefore()
            : from.getValidOffsets(moment).get(0);
    return to.getOffset(moment.toInstant(offset)).getTotalSeconds() - offset.getTotalSeconds();
  }

  private static List<ZoneOffsetTransition> transitions(ZoneRules rules) {
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(BEFORE_ALL.toInstant(ZoneOffset.UTC));
    while (next != null && next.getDateTimeBefore().getYear() <= LAST_YEAR) {
      transitions.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return transitions;
  }

  /** The seconds as an expression: a choice of choices, so that few moments are looked at. */
  String written(Choice choice) {
    List<LocalDateTime> moments = List.copyOf(changes.keySet());
    List<Integer> shifts = new ArrayList<>(List.of(first));
    shifts.addAll(changes.values());
    return written(choice, moments, shifts);
  }

  private static String written(Choice choice, List<LocalDateTime> moments, List<Integer> shifts) {
    if (moments.isEmpty()) {
      return shifts.get(0).toString();
    }
    int middle = moments.size() / 2;
    return choice.of(
        SQL.format(moments.get(middle)),
        written(choice, moments.subList(0, middle), shifts.subList(0, middle + 1)),
        written(
            choice,
            moments.subList(middle + 1, moments.size()),
            shifts.subList(middle + 1, shifts.size())));
  }
}
