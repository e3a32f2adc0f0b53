package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The command that makes users, as an administrator runs it: from the unpacked WAR. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class UsersCommandIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";

  private final ArkivClient client;
  private final TestDatabase database;

  UsersCommandIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  @Test
  void aUserWhoIsMadeByItLogsInUntilDeactivatedByIt() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "unpacked-war-");
    unpack(folder);
    String login = folder.getFileName().toString();
    assertEquals(0, run(folder, "a password\n", "add", login));
    assertEquals(1, run(folder, "a password\n", "add", login), "there already");
    ArkivClient user = client.as(login, "a password");
    assertEquals(200, user.get(ARCHIVE).status());
    assertEquals(0, run(folder, "", "deactivate", login));
    Eventually.becomes(() -> user.get(ARCHIVE).status() == 401, "the user still logs in");
    assertEquals(2, run(folder, "", "remove", login), "no such command");
  }

  /** What {@code jar xf arkiv.war WEB-INF} does. */
  private static void unpack(Path folder) throws IOException {
    try (ZipFile war = new ZipFile(ServerProcess.BUILT_WAR)) {
      for (ZipEntry entry : war.stream().filter(e -> e.getName().startsWith("WEB-INF/")).toList()) {
        Path file = folder.resolve(entry.getName()).normalize();
        assertTrue(file.startsWith(folder));
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          try (InputStream in = war.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
  }

  private int run(Path folder, String input, String... words) throws Exception {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            folder.resolve("WEB-INF/classes")
                + File.pathSeparator
                + folder.resolve("WEB-INF/lib").resolve("*"),
            "io.arkiv.command.Users",
            words[0],
            words[1]);
    command.environment().put("DB_URL", database.url());
    command.environment().put("DB_USER", database.user());
    Path output = folder.resolve("output.txt");
    Process process = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException endedBefore) {
      // who refuses its arguments does not read
    }
    int code = process.waitFor();
    if (code != 0) {
      assertTrue(Files.size(output) > 0, "it says why");
    }
    return code;
  }
}
