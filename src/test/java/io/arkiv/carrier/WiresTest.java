package io.arkiv.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.arkiv.carrier.wire.Wire;
import io.arkiv.carrier.xml.XmlCarrier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the wires are called, and which of them is meant. */
class WiresTest {

  @Test
  void aNameMeansTheFirstMediaTypeOfItsWire() {
    assertEquals(Optional.of("application/json"), Wires.mediaType("json"));
    assertEquals(Optional.of("application/xml"), Wires.mediaType("xml"));
    assertEquals(Optional.of("text/xml"), Wires.mediaType("text/xml"));
    assertEquals(Optional.empty(), Wires.mediaType("yaml"));
  }

  @Test
  void everyMediaTypeIsServedOnce() {
    List<String> types = Wires.mediaTypes();
    assertEquals(types.size(), new HashSet<>(types).size());
    types.forEach(type -> Wires.of(type, "").orElseThrow());
  }

  @Test
  void aDialectIsAWireOfItsOwnAndAnUnknownOneIsPassedOver() {
    Wire light = Wires.of("text/json", "").orElseThrow();
    assertSame(light, Wires.of("text/json", "minimalmetadata").orElseThrow());
    assertNotSame(light, Wires.of("text/json", "verbose").orElseThrow());
    assertInstanceOf(
        XmlCarrier.class, Wires.of("text/xml", "verbose").map(Wire::carrier).orElseThrow());
    assertEquals(Optional.empty(), Wires.of("text/html", ""));
  }
}
