package io.arkiv.carrier;

import io.arkiv.carrier.json.JsonCarrier;
import io.arkiv.carrier.json.JsonMetadata;
import io.arkiv.carrier.wire.MetadataCarrier;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.carrier.xml.XmlCarrier;
import io.arkiv.carrier.xml.XmlMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to write answers; a new one is a line here. */
public final class Wires {

  private static final List<String> JSON_TYPES =
      List.of(
          "application/json",
          "text/json",
          "application/json-patch+json",
          "application/merge-patch+json");

  private static final List<String> XML_TYPES = List.of("application/xml", "text/xml");

  private static final Map<String, String> ODATA = Map.of("DataServiceVersion", "3.0");

  private static final MetadataCarrier JSON_METADATA = new JsonMetadata();

  /** Preferred first. */
  private static final List<Wire> ALL =
      List.of(
          new Wire("json", JSON_TYPES, "", ODATA, JsonCarrier.light(), JSON_METADATA),
          new Wire("json", JSON_TYPES, "verbose", ODATA, JsonCarrier.verbose(), JSON_METADATA),
          new Wire("xml", XML_TYPES, "", Map.of(), new XmlCarrier(), new XmlMetadata()));

  private Wires() {}

  /** The names of all, preferred first. */
  public static List<String> mediaTypes() {
    return ALL.stream().flatMap(wire -> wire.mediaTypes().stream()).distinct().toList();
  }

  /** The media type that a name in {@code $format} means: one of these names, or of a wire's. */
  public static Optional<String> mediaType(String name) {
    return ALL.stream()
        .filter(wire -> wire.name().equals(name))
        .map(wire -> wire.mediaTypes().get(0))
        .findFirst()
        .or(() -> mediaTypes().stream().filter(name::equals).findFirst());
  }

  /**
   * The wire of a media type.
   *
   * @param dialect what its {@code odata} parameter says; an unknown one is as good as none
   */
  public static Optional<Wire> of(String mediaType, String dialect) {
    List<Wire> candidates =
        ALL.stream().filter(wire -> wire.mediaTypes().contains(mediaType)).toList();
    return candidates.stream()
        .filter(wire -> wire.dialect().equals(dialect))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }
}
