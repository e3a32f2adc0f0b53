package io.arkiv.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.TableNames;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaSettingsTest {

  private static final String STORE = "arkiv.credentials.url";

  private static SchemaSettings of(Map<String, String> told) {
    return SchemaSettings.of(name -> Optional.ofNullable(told.get(name)));
  }

  private static void assertRefused(String because, Map<String, String> told) {
    String message = assertThrows(IllegalArgumentException.class, () -> of(told)).getMessage();
    assertTrue(message.contains(because), message);
  }

  @Test
  void untoldTheTablesAreOurs() {
    assertEquals(new SchemaSettings(true, TableNames.PLAIN), of(Map.of()));
    assertTrue(of(Map.of("arkiv.schema", " Managed ")).isManaged());
  }

  @Test
  void somebodyElsesTablesHaveNamesOfTheirOwn() {
    SchemaSettings settings =
        of(
            Map.of(
                "arkiv.schema",
                "existing",
                "arkiv.schema.name",
                "crm",
                "arkiv.schema.prefix",
                "so_",
                STORE,
                "jdbc:h2:mem:store"));
    assertFalse(settings.isManaged());
    assertEquals(new TableNames("crm", "so_"), settings.tables());
  }

  @Test
  void settingsThatContradictEachOtherAreRefused() {
    assertRefused("managed or existing", Map.of("arkiv.schema", "mine"));
    assertRefused("for existing schemas", Map.of("arkiv.schema.prefix", "so_"));
    assertRefused(STORE, Map.of("arkiv.schema", "existing"));
    assertRefused(
        "letters", Map.of("arkiv.schema", "existing", STORE, "x", "arkiv.schema.name", "a; b"));
  }
}
