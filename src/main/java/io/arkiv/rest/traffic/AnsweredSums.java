package io.arkiv.rest.traffic;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What the requests for one archive were answered with, all together. */
final class AnsweredSums {

  private static final double NANOS_A_SECOND = 1e9;

  private final Map<Room, LongAdder> nanos = new EnumMap<>(Room.class);
  private final LongAdder rows = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  AnsweredSums() {
    for (Room room : Room.values()) {
      nanos.put(room, new LongAdder());
    }
  }

  void add(Answered one) {
    one.nanos().forEach((room, duration) -> nanos.get(room).add(duration));
    rows.add(one.rows());
    bytes.add(one.bytes());
  }

  Map<Room, Double> secondsByRoom() {
    Map<Room, Double> seconds = new EnumMap<>(Room.class);
    nanos.forEach((room, sum) -> seconds.put(room, sum.sum() / NANOS_A_SECOND));
    return seconds;
  }

  long rows() {
    return rows.sum();
  }

  long bytes() {
    return bytes.sum();
  }
}
