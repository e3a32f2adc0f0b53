package io.arkiv.rest.headers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The time zones by every name that they have, in any case. */
final class TimeZones {

  /** Zones of Java that no database knows. */
  private static final String OWN_OF_JAVA = "SystemV/";

  private static final Map<String, ZoneId> BY_NAME = byName();

  private TimeZones() {}

  static Optional<ZoneId> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** The codes of the original, then IANA ids, which win. */
  private static Map<String, ZoneId> byName() {
    Map<String, ZoneId> zones = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Properties codes = new Properties();
    try (InputStream in = TimeZones.class.getResourceAsStream("time-zones.properties")) {
      codes.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    codes.forEach((code, id) -> zones.put((String) code, ZoneId.of((String) id)));
    zones.putAll(
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith(OWN_OF_JAVA))
            .collect(Collectors.toMap(Function.identity(), ZoneId::of)));
    zones.put("Z", ZoneId.of("UTC"));
    return zones;
  }
}
