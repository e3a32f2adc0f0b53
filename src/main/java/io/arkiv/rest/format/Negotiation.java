package io.arkiv.rest.format;

import io.arkiv.carrier.Wires;
import io.arkiv.carrier.wire.Wire;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One choice between wires: first of a media type, {@code $format} before Accept, then of one among
 * several wires that share it.
 */
final class Negotiation {

  private final Wires wires;
  private final MediaRange format;
  private final List<MediaRange> accepted;
  private final NewestVersion newest;

  private Negotiation(Wires wires, String format, String accept, String newest) {
    this.wires = wires;
    this.format = format == null ? null : MediaRange.of(format);
    this.accepted = MediaRange.list(accept);
    this.newest = NewestVersion.of(newest);
  }

  /**
   * The wire that is asked for; empty when it is not among these.
   *
   * @param format what {@code $format} says; null when absent, as each of the others
   * @param newest the newest version of OData that the client reads
   */
  static Optional<ChosenWire> of(Wires wires, String format, String accept, String newest) {
    Negotiation negotiation = new Negotiation(wires, format, accept, newest);
    return negotiation.mediaType().map(negotiation::chosen);
  }

  private Optional<String> mediaType() {
    if (format != null) {
      return wires.mediaType(format.type());
    }
    List<String> served = wires.mediaTypes();
    if (accepted.isEmpty()) {
      return Optional.of(served.get(0));
    }
    return served.stream()
        .filter(type -> quality(type) > 0)
        .max(
            Comparator.comparingDouble(this::quality).thenComparing(type -> -served.indexOf(type)));
  }

  private double quality(String type) {
    return accepted.stream()
        .filter(range -> range.precision(type) >= 0)
        .max(Comparator.comparingInt(range -> range.precision(type)))
        .map(MediaRange::quality)
        .orElse(0.0);
  }

  /** The wire that is preferred, or one that the client can read whatever it says. */
  private ChosenWire chosen(String type) {
    List<Wire> candidates = wires.of(type);
    List<MediaRange> named = format == null ? named(type) : List.of(format);
    Wire preferred =
        candidates.stream()
            .filter(wire -> !named.isEmpty() && named.get(0).asksFor(wire))
            .findFirst()
            .orElse(candidates.get(0));
    Wire readable =
        newest.reads(preferred)
            ? preferred
            : candidates.stream()
                .filter(wire -> newest.reads(wire) && isMeant(wire, type))
                .findFirst()
                .orElse(preferred);
    return new ChosenWire(readable, told(type, readable));
  }

  /** What Accept says of a type, preferred first. */
  private List<MediaRange> named(String type) {
    return accepted.stream()
        .filter(range -> range.type().equals(type) && range.quality() > 0)
        .sorted(Comparator.comparingDouble(range -> -range.quality()))
        .toList();
  }

  /** Whether Accept asks for the wire, or leaves open which one {@code $format} means. */
  private boolean isMeant(Wire wire, String type) {
    List<MediaRange> named = named(type);
    return named.stream().anyMatch(range -> range.asksFor(wire))
        || format != null && named.stream().noneMatch(range -> range.tellsFrom(wire));
  }

  private static MediaType told(String type, Wire wire) {
    String[] names = type.split("/", 2);
    Map<String, String> parameters = new HashMap<>();
    parameters.put(MediaType.CHARSET_PARAMETER, "utf-8");
    String[] own = wire.parameter().split("=", 2);
    if (own.length == 2) {
      parameters.put(own[0], own[1]);
    }
    return new MediaType(names[0], names[1], parameters);
  }
}
