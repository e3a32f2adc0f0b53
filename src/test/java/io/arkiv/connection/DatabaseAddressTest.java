package io.arkiv.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void aPasswordMayLieInAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "s3cr et\n");
    Map<String, String> settings =
        new HashMap<>(Map.of("DB_URL", "jdbc:h2:mem:a", "DB_PASSWORD_FILE", file.toString()));
    settings.put("arkiv.database.password", "proposed");
    assertEquals("s3cr et", address(settings).password());
    settings.put("DB_PASSWORD", "told");
    assertEquals("told", address(settings).password());
  }

  @Test
  void aFileThatIsMissingIsNamedAndNotPassedOver(@TempDir Path folder) {
    Map<String, String> settings = Map.of("DB_PASSWORD_FILE", folder.resolve("none").toString());
    UncheckedIOException told = assertThrows(UncheckedIOException.class, () -> address(settings));
    assertEquals("DB_PASSWORD_FILE cannot be read", told.getMessage());
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
