package io.arkiv.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  @Test
  void withoutAnySettingItIsInMemory() {
    DatabaseAddress address = address(Map.of());
    assertEquals("jdbc:h2:mem:arkiv;DB_CLOSE_DELAY=-1", address.url());
    assertEquals("", address.user());
    assertEquals("", address.password());
  }

  @Test
  void whatIsProposedCountsWhereNothingIsTold() {
    Map<String, String> proposed =
        Map.of("arkiv.database.url", "jdbc:h2:file:demo", "arkiv.database.user", " demo ");
    assertEquals(new DatabaseAddress("jdbc:h2:file:demo", "demo", ""), address(proposed));
  }

  @Test
  void whatIsToldOverrulesWhatIsProposed() {
    Map<String, String> both =
        Map.of(
            "arkiv.database.url", "jdbc:h2:file:demo",
            "DB_URL", "jdbc:postgresql://127.0.0.1/crm?user=a:b",
            "DB_PASSWORD", "p:w");
    assertEquals(
        new DatabaseAddress("jdbc:postgresql://127.0.0.1/crm?user=a:b", "", "p:w"), address(both));
  }

  @Test
  void credentialsAreInTheDatabaseUnlessAnotherIsNamed() {
    Map<String, String> shared = Map.of("DB_URL", "jdbc:h2:file:crm", "DB_USER", "crm");
    assertEquals(address(shared), credentials(shared));
    Map<String, String> own = new HashMap<>(shared);
    own.put("arkiv.credentials.url", "jdbc:h2:file:store");
    assertEquals(new DatabaseAddress("jdbc:h2:file:store", "", ""), credentials(own));
  }

  private static DatabaseAddress credentials(Map<String, String> settings) {
    return DatabaseAddress.of(
        DatabaseAddress.CREDENTIALS, name -> Optional.ofNullable(settings.get(name)));
  }

  private static DatabaseAddress address(Map<String, String> settings) {
    return DatabaseAddress.of(
        DatabaseAddress.DATABASE, name -> Optional.ofNullable(settings.get(name)));
  }
}
