package io.arkiv;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of settings in README.md tells what the code reads, and what it does untold. */
class SettingsTableTest {

  private static final Pattern LINE =
      Pattern.compile("^\\| `(DB_[A-Z_]+|arkiv\\.[a-z.-]+)` \\| (.*?) \\| .+ \\|$");
  private static final Pattern NAME = Pattern.compile("\"(DB_[A-Z_]+|arkiv\\.[a-z.-]+)\"");
  private static final Pattern DEFAULT =
      Pattern.compile("name = \"(arkiv\\.[a-z.-]+)\",\\s*defaultValue = \"([^\"]*)\"");

  /** What such names go on with: a database is told by the same three words wherever it is. */
  private static final Set<String> DATABASES = Set.of("arkiv.database", "arkiv.credentials");

  /** The table: names to defaults as they are written. */
  private static final Map<String, String> TABLE = new LinkedHashMap<>();

  private static final StringBuilder CODE = new StringBuilder();
  private static final Properties DEFAULTS = new Properties();

  @BeforeAll
  static void read() throws IOException {
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      LINE.matcher(line)
          .results()
          .forEach(found -> TABLE.put(found.group(1), found.group(2).strip()));
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        CODE.append(Files.readString(file));
      }
    }
    try (Reader file =
        Files.newBufferedReader(
            Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
      DEFAULTS.load(file);
    }
  }

  @Test
  void theTableHasWhatTheCodeReads() {
    Set<String> read = new TreeSet<>();
    NAME.matcher(CODE)
        .results()
        .map(found -> found.group(1))
        .forEach(
            name -> {
              if (DATABASES.contains(name)) {
                Stream.of(".url", ".user", ".password").map(name::concat).forEach(read::add);
              } else {
                read.add(name);
              }
            });

    assertEquals(read, new TreeSet<>(TABLE.keySet()));
  }

  @Test
  void theFileOfDefaultsSaysWhatTheCodeSays() {
    Map<String, String> ofCode = new TreeMap<>();
    DEFAULT
        .matcher(CODE)
        .results()
        .forEach(
            found -> {
              String before = ofCode.put(found.group(1), found.group(2));
              assertTrue(before == null || before.equals(found.group(2)), found.group(1));
            });

    assertAll(
        ofCode.entrySet().stream()
            .map(
                each ->
                    () ->
                        assertEquals(each.getValue(), DEFAULTS.get(each.getKey()), each.getKey())));
  }

  @Test
  void theTableTellsTheDefaults() {
    Map<String, String> told =
        TABLE.entrySet().stream()
            .filter(each -> DEFAULTS.containsKey(each.getKey()))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    Map<String, String> expected =
        DEFAULTS.stringPropertyNames().stream()
            .collect(
                toMap(
                    name -> name,
                    name -> "`" + DEFAULTS.getProperty(name) + "`",
                    (a, b) -> a,
                    TreeMap::new));

    assertEquals(expected, told);
  }
}
