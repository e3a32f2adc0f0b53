package io.arkiv.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void theUrlTellsTheProduct() throws SQLException {
    assertSame(Product.H2.dialect(), Product.of("jdbc:h2:mem:x"));
    assertSame(Product.POSTGRESQL.dialect(), Product.of("jdbc:postgresql://host/db"));
    assertSame(Product.MARIADB.dialect(), Product.of("jdbc:mariadb://host/db"));
  }

  @Test
  void soDoesItsName() {
    assertSame(Product.H2.dialect(), Product.named("H2Platform"));
    assertSame(Product.POSTGRESQL.dialect(), Product.named("PostgreSQL10Platform"));
    assertSame(Product.MARIADB.dialect(), Product.named("MariaDBPlatform"));
    assertThrows(IllegalStateException.class, () -> Product.named("OraclePlatform"));
  }

  @Test
  void aStateTellsWhatBecameOfTheStatement() {
    assertTrue(Product.isCancelled("57014"));
    assertTrue(Product.isCancelled("HYT00"));
    assertTrue(Product.isCancelled("70100"));
    assertTrue(Product.isAway("08006"));
    assertTrue(Product.isAway("57P01"));
    assertTrue(Product.isAway("90098"));
    assertFalse(Product.isAway("42P01"));
    assertFalse(Product.isCancelled("08006"));
  }

  @Test
  void everyProductHasItsDriverInTheWar() throws SQLException {
    for (Product product : Product.values()) {
      assertTrue(NewConnection.driver(product.dialect()).getMajorVersion() > 0, product.name());
    }
  }

  @Test
  void everyProductHasItsMigrations() {
    for (Product product : Product.values()) {
      for (String folder : product.dialect().migrationFolders()) {
        assertNotNull(Product.class.getResource("/db/migration/" + folder), folder);
      }
      assertNotNull(Product.class.getResource("/db/" + product.dialect().storeFolder()));
    }
  }

  /** A product with a folder of its own has each migration that the others share, in its words. */
  @Test
  void noProductMissesATableOrAColumn() throws IOException {
    for (Product product : Product.values()) {
      List<String> folders = product.dialect().migrationFolders();
      if (!folders.contains("common")) {
        for (Path shared : migrations("common")) {
          Path own = MIGRATIONS.resolve(folders.get(0)).resolve(shared.getFileName());
          assertEquals(product.dialect().definition(statements(shared)), statements(own));
        }
        assertEquals(versions("common", "postgresql"), versions(folders.toArray(String[]::new)));
      }
    }
  }

  private static List<Path> migrations(String folder) throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static Set<String> versions(String... folders) throws IOException {
    Set<String> versions = new TreeSet<>();
    for (String folder : folders) {
      migrations(folder).forEach(file -> versions.add(file.getFileName().toString()));
    }
    return versions;
  }

  /** What a script says, without its comments. */
  private static String statements(Path script) throws IOException {
    return Files.readString(script).replaceAll("(?m)^--.*\\n", "");
  }

  /** Another product is a class here, not a search through the house. */
  @Test
  void whatProductsSayDifferentlyStandsNowhereElse() throws IOException {
    Pattern words =
        Pattern.compile(
            "NULLS (FIRST|LAST)|PERCENTILE_CONT|RESTART WITH|DATE_TRUNC|DOUBLE PRECISION"
                + "|CHR\\(|CONCAT_WS|EXTRACT\\(|AT TIME ZONE|INTERVAL '|TRANSLATE\\(|TO_CHAR"
                + "|AS (VARCHAR|BIGINT|TIMESTAMP)\\b|isH2|isPostgreSQL|isMariaDb");
    Path here = Path.of("src/main/java/io/arkiv/dialect");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean isSaid = words.matcher(Files.readString(file)).find();
        assertTrue(file.startsWith(here) || !isSaid, file.toString());
      }
    }
  }

  @Test
  void anotherProductIsRefusedWithoutRepeatingTheUrl() {
    SQLException refusal =
        assertThrows(SQLException.class, () -> Product.of("jdbc:oracle:thin:scott/tiger@host"));
    assertFalse(refusal.getMessage().contains("tiger"));
    assertTrue(refusal.getMessage().contains("jdbc:h2:, jdbc:postgresql:, jdbc:mariadb:"));
  }
}
