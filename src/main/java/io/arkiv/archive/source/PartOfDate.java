package io.arkiv.archive.source;

import java.time.LocalDateTime;
import java.util.function.UnaryOperator;

/**
 * A part of a date-time on the clock of a zone.
 *
 * @param zone an IANA id
 * @param storedZone the zone of the stored date-time, an IANA id
 */
public record PartOfDate(ColumnSource date, DatePart part, String zone, String storedZone)
    implements ColumnSource {
  @Override
  public PartOfDate along(UnaryOperator<String> paths) {
    return new PartOfDate(date.along(paths), part, zone, storedZone);
  }

  @Override
  public PartOfDate asked(Asked asked) {
    return new PartOfDate(date.asked(asked), part, zone, storedZone);
  }

  @Override
  public Appearance appearance() {
    return part.isPeriod() ? Appearance.PERIOD : Appearance.PLAIN;
  }

  @Override
  public Object raw(Object value) {
    return value instanceof LocalDateTime start ? part.textOf(start) : value;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
