package io.arkiv.carrier;

import io.arkiv.carrier.agent.AgentWire;
import io.arkiv.carrier.csv.CsvSettings;
import io.arkiv.carrier.csv.CsvWire;
import io.arkiv.carrier.json.JsonWire;
import io.arkiv.carrier.json.NdjsonWire;
import io.arkiv.carrier.v4.V4Wire;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.carrier.xml.XmlWire;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ways to write answers; a new one is a class and its line here.
 *
 * @param all preferred first; of several that share their media types, the one that is meant
 *     without a parameter
 */
@Dependent
public record Wires(List<Wire> all) {

  /** All that there are. */
  @Inject
  public Wires(CsvSettings csv) {
    this(
        List.of(
            JsonWire.light(),
            JsonWire.verbose(),
            new V4Wire(),
            new AgentWire(),
            new XmlWire(),
            CsvWire.plain(csv),
            CsvWire.marked(csv),
            new NdjsonWire()));
  }

  /** Those of them that a condition holds for. */
  public Wires that(Predicate<Wire> condition) {
    return new Wires(all.stream().filter(condition).toList());
  }

  /** What Accept may say, preferred first. */
  public List<String> mediaTypes() {
    return all.stream().flatMap(wire -> wire.mediaTypes().stream()).distinct().toList();
  }

  /** The media type that a name in {@code $format} means: one of these names, or of a wire's. */
  public Optional<String> mediaType(String name) {
    return all.stream()
        .filter(wire -> wire.name().equals(name))
        .map(wire -> wire.mediaTypes().get(0))
        .findFirst()
        .or(() -> mediaTypes().stream().filter(name::equals).findFirst());
  }

  /** The wires of a media type; the first is meant without a parameter. */
  public List<Wire> of(String mediaType) {
    return all.stream().filter(wire -> wire.mediaTypes().contains(mediaType)).toList();
  }
}
