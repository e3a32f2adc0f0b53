package io.arkiv.chatsession.demo;

import io.arkiv.demo.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** When customers ask: over some days up to now, more on working days and in office hours. */
final class RequestTimes {

  /** How many days the chats of a fresh demo are spread over: two years. */
  static final int DAYS = 731;

  /** How many of 1 000 requests of a day come in each hour. */
  private static final int[] HOURS = {
    6, 4, 3, 3, 4, 8, 20, 45, 85, 110, 105, 95, 75, 90, 95, 80, 55, 35, 25, 20, 15, 10, 7, 5
  };

  private final LocalDateTime now;
  private final LocalDate firstDay;
  private final double[] upToDay;

  RequestTimes(LocalDate firstDay, LocalDateTime now) {
    this.now = now;
    this.firstDay = firstDay;
    this.upToDay = new double[(int) ChronoUnit.DAYS.between(firstDay, now.toLocalDate()) + 1];
    double sum = 0;
    for (int day = 0; day < upToDay.length; day++) {
      double growth = 0.7 + 0.6 * day / upToDay.length;
      sum += growth * weight(firstDay.plusDays(day).getDayOfWeek());
      upToDay[day] = sum;
    }
  }

  /** Those of a fresh demo. */
  static RequestTimes upTo(LocalDateTime now) {
    return new RequestTimes(now.toLocalDate().minusDays(DAYS - 1), now);
  }

  /** The moment that none is later than. */
  LocalDateTime now() {
    return now;
  }

  private static double weight(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> 1.3;
      case FRIDAY -> 0.9;
      case SATURDAY -> 0.25;
      case SUNDAY -> 0.15;
      default -> 1.1;
    };
  }

  /** A time on the day that lies at a position (0 to below 1) of all requests. */
  LocalDateTime at(double position, Dice dice) {
    int found = Arrays.binarySearch(upToDay, position * upToDay[upToDay.length - 1]);
    LocalDate day = firstDay.plusDays(found < 0 ? -found - 1 : found);
    int second = dice.weighted(HOURS) * 3600 + dice.between(0, 3599);
    LocalDateTime time = day.atStartOfDay().plusSeconds(second);
    if (dice.chance(100)) {
      time = time.plusNanos(dice.between(1, 999) * 1_000_000L);
    }
    return time.isAfter(now) ? earlierToday(dice) : time;
  }

  private LocalDateTime earlierToday(Dice dice) {
    int secondsToday = now.toLocalTime().toSecondOfDay();
    return now.toLocalDate().atStartOfDay().plusSeconds(dice.between(0, secondsToday));
  }

  /**
   * Times at which a range of days may go wrong: midnights that begin a month, a quarter, a year, a
   * week or a day, and the last moment before them. The soonest comes first.
   */
  List<LocalDateTime> boundaries() {
    List<LocalDateTime> times = new ArrayList<>();
    LocalDate today = now.toLocalDate();
    List<LocalDate> days = new ArrayList<>();
    days.add(today);
    days.add(today.minusDays(1));
    days.add(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    days.add(today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
    for (int months = 0; months < 24; months++) {
      days.add(today.withDayOfMonth(1).minusMonths(months));
    }
    for (LocalDate day : days) {
      times.add(day.atStartOfDay());
      times.add(day.atStartOfDay().minusNanos(1_000_000));
    }
    return times.stream().filter(time -> !time.isBefore(firstDay.atStartOfDay())).toList();
  }
}
