package io.arkiv.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but its owner can read the file of a database. */
class H2FileTest {

  @TempDir private Path folder;

  private Path file;
  private String url;

  @BeforeEach
  void name() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    file = folder.resolve("new/crm.mv.db");
    url = "jdbc:h2:file:" + folder.resolve("new/crm") + ";AUTO_SERVER=TRUE";
  }

  @Test
  void aNewDatabaseIsItsOwnersFromTheBeginning() throws Exception {
    write("create table t(a int)", url);
    assertEquals("rw-------", permissions(file));
    assertEquals("rwx------", permissions(file.getParent()));
  }

  @Test
  void anOlderOneIsClosedAndKeepsItsRows() throws Exception {
    write("create table t(a int) as select 7", url);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    try (Connection connection = Product.of(url).connect(url, new Properties());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select a from t")) {
      row.next();
      assertEquals(7, row.getInt(1));
    }
    assertEquals("rw-------", permissions(file));
  }

  @Test
  void whereItHasToExistItIsNotMade() {
    assertThrows(SQLException.class, () -> write("select 1", url + ";IFEXISTS=TRUE"));
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:h2:mem:a;DB_CLOSE_DELAY=-1", "jdbc:h2:mem:", "jdbc:h2:tcp://localhost/~/a"})
  void whatIsNoFileIsLeftAlone(String other) {
    assertNull(H2File.of(other).path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"~/crm", "file:~/crm", "file:~/crm;TRACE_LEVEL_FILE=0"})
  void theHomeOfTheUserIsKnown(String name) {
    assertEquals(
        Path.of(System.getProperty("user.home"), "crm.mv.db"), H2File.of("jdbc:h2:" + name).path());
  }

  private static void write(String sql, String url) throws SQLException {
    try (Connection connection = Product.of(url).connect(url, new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
