package io.arkiv.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseVendorTest {

  @Test
  void theUrlTellsTheProduct() throws SQLException {
    assertEquals(DatabaseVendor.H2, DatabaseVendor.of("jdbc:h2:mem:x"));
    assertEquals(DatabaseVendor.POSTGRESQL, DatabaseVendor.of("jdbc:postgresql://host/db"));
  }

  @Test
  void everyProductHasItsDriverInTheWar() throws SQLException {
    for (DatabaseVendor vendor : DatabaseVendor.values()) {
      assertTrue(vendor.driver().getMajorVersion() > 0, vendor.name());
    }
  }

  @Test
  void anotherProductIsRefusedWithoutRepeatingTheUrl() {
    SQLException refusal =
        assertThrows(
            SQLException.class, () -> DatabaseVendor.of("jdbc:oracle:thin:scott/tiger@host"));
    assertFalse(refusal.getMessage().contains("tiger"));
    assertTrue(refusal.getMessage().contains("jdbc:h2:, jdbc:postgresql:"));
  }
}
