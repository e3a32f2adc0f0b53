package io.arkiv.chatsession.demo;

import io.arkiv.demo.Dice;
import java.time.LocalDateTime;

/**
 * What became of a chat and when: a status and times that fit each other; null where there is none.
 *
 * @param status the number of {@code chat_session.status}
 * @param idle when the last message came
 */
record Course(
    Integer status,
    LocalDateTime requested,
    LocalDateTime started,
    LocalDateTime ended,
    LocalDateTime idle) {

  /** How many of 1 000 chats stand at each status, from 0 (invalid) to 11 (closed in queue). */
  private static final int[] STATUSES = {4, 6, 25, 45, 10, 12, 13, 130, 20, 600, 55, 80};

  /** On the last day most chats are still open. */
  private static final int[] RECENT_STATUSES = {5, 60, 20, 20, 200, 200, 200, 75, 5, 160, 25, 30};

  private static final int OFFLINE_FORM = 3;
  private static final int IN_QUEUE = 4;
  private static final int FINISHED = 7;
  private static final int CLOSED = 9;

  /** The course of a chat that was requested then. */
  static Course from(LocalDateTime requested, LocalDateTime now, Dice dice) {
    boolean isRecent = requested.isAfter(now.minusDays(1));
    int status = dice.weighted(isRecent ? RECENT_STATUSES : STATUSES);
    if (dice.chance(3)) {
      return new Course(status, null, null, null, null);
    }
    LocalDateTime picked = notAfter(now, requested.plusSeconds(dice.around(95)));
    LocalDateTime started = wasPickedUp(status) ? picked : null;
    LocalDateTime last = notAfter(now, picked.plusSeconds(dice.around(540)));
    LocalDateTime ended = hasEnded(status) && !dice.chance(8) ? last : null;
    LocalDateTime idle = status <= OFFLINE_FORM || dice.chance(15) ? null : last;
    return new Course(dice.chance(4) ? null : status, requested, started, ended, idle);
  }

  private static boolean wasPickedUp(int status) {
    return status > IN_QUEUE && status <= CLOSED;
  }

  private static boolean hasEnded(int status) {
    return status >= FINISHED;
  }

  private static LocalDateTime notAfter(LocalDateTime now, LocalDateTime time) {
    return time.isAfter(now) ? now : time;
  }
}
