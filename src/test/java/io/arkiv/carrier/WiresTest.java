package io.arkiv.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.carrier.csv.CsvSettings;
import io.arkiv.carrier.wire.Wire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the wires are called. */
class WiresTest {

  private final Wires wires = new Wires(new CsvSettings(false));

  @Test
  void aNameMeansTheFirstMediaTypeOfItsWire() {
    assertEquals(Optional.of("application/json"), wires.mediaType("json"));
    assertEquals(Optional.of("application/xml"), wires.mediaType("xml"));
    assertEquals(Optional.of("text/xml"), wires.mediaType("text/xml"));
    assertEquals(Optional.empty(), wires.mediaType("yaml"));
  }

  @Test
  void wiresThatShareAMediaTypeAreToldApartByAParameter() {
    for (String type : wires.mediaTypes()) {
      List<Wire> sharing = wires.of(type);
      assertEquals("", sharing.get(0).parameter(), type);
      assertEquals(
          sharing.size(), new HashSet<>(sharing.stream().map(Wire::parameter).toList()).size());
    }
    assertTrue(wires.of("text/html").isEmpty());
  }
}
