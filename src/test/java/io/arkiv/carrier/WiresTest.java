package io.arkiv.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.carrier.csv.CsvSettings;
import io.arkiv.carrier.wire.Wire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    Set<String> doors = wires.all().stream().map(Wire::door).collect(Collectors.toSet());
    for (String door : doors) {
      Wires behind = wires.that(wire -> wire.door().equals(door));
      for (String type : behind.mediaTypes()) {
        List<String> parameters = behind.of(type).stream().map(Wire::parameter).toList();
        boolean isAlone = parameters.size() == 1;
        assertTrue(isAlone || parameters.get(0).isEmpty(), type);
        assertEquals(parameters.size(), new HashSet<>(parameters).size(), type);
      }
    }
    assertTrue(wires.of("text/html").isEmpty());
  }
}
