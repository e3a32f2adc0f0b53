package io.arkiv.rest.headers;

import io.arkiv.archive.NearNames;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.time.ZoneId;

/**
 * The header {@code SO-TimeZone}: an IANA id, a code of the original or its number, and perhaps
 * {@code includeTZOffset}.
 *
 * @param zone in which date-times are shown and literals are read
 * @param isOffsetShown whether date-times end in their offset from UTC
 */
public record TimeZoneHeader(ZoneId zone, boolean isOffsetShown) {

  public static final String NAME = "SO-TimeZone";

  private static final String WITH_OFFSET = "includeTZOffset";

  /**
   * Reads the header.
   *
   * @param value null when it was not sent
   * @param absent the zone that holds without it
   * @throws io.arkiv.problem.ProblemException for a zone that nobody knows, or a second one
   */
  public static TimeZoneHeader read(String value, ZoneId absent) {
    ZoneId zone = null;
    boolean isOffsetShown = false;
    for (String part : value == null ? new String[0] : value.split(",")) {
      String text = part.trim();
      if (text.equalsIgnoreCase(WITH_OFFSET)) {
        isOffsetShown = true;
      } else if (!text.isEmpty() && zone != null) {
        throw second(text);
      } else if (!text.isEmpty()) {
        zone = TimeZones.named(text).orElseThrow(() -> unknown(text));
      }
    }
    return new TimeZoneHeader(zone == null ? absent : zone, isOffsetShown);
  }

  private static RuntimeException second(String name) {
    return Problem.of(ProblemCode.BAD_HEADER, "a second time zone, \"" + name + "\"")
        .in(NAME)
        .asException();
  }

  private static RuntimeException unknown(String name) {
    return Problem.of(
            ProblemCode.BAD_HEADER,
            "there is no time zone \""
                + name
                + "\": an IANA id such as Europe/Oslo, or a code such as NO or US-NY")
        .in(NAME)
        .suggesting(NearNames.nearest(name, TimeZones.names()))
        .asException();
  }
}
