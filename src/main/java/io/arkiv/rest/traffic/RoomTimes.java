package io.arkiv.rest.traffic;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long a request has been in each room; it is in one at a time. */
@RequestScoped
public class RoomTimes {

  private static final double NANOS_A_MILLI = 1e6;

  private final Map<Room, Long> nanos = new EnumMap<>(Room.class);
  private Room current = Room.READ;
  private long since = System.nanoTime();

  /** The request goes on to a room. */
  public void enter(Room room) {
    long now = System.nanoTime();
    nanos.merge(current, now - since, Long::sum);
    current = room;
    since = now;
  }

  /** Has something done in a room, and comes back. */
  public <T> T during(Room room, Supplier<T> step) {
    Room before = current;
    enter(room);
    try {
      return step.get();
    } finally {
      enter(before);
    }
  }

  /** Until now. */
  Map<Room, Long> nanos() {
    enter(current);
    return new EnumMap<>(nanos);
  }

  /**
   * As the header {@code Server-Timing} has it, in milliseconds.
   *
   * @see <a href="https://www.w3.org/TR/server-timing/">Server Timing</a>
   */
  String told() {
    return nanos().entrySet().stream()
        .map(
            room ->
                String.format(
                    Locale.ROOT,
                    "%s;dur=%.3f",
                    room.getKey().label(),
                    room.getValue() / NANOS_A_MILLI))
        .collect(Collectors.joining(", "));
  }
}
