package io.arkiv.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs clients of JavaScript in Node.js, the original's own among them, or skips their tests where
 * any of it is not here: {@code .ci/run} installs the clients to {@code target/node}; {@code
 * -Darkiv.it.node-modules} names another folder.
 */
final class NodeClient implements ExecutionCondition {

  private static final List<String> CLIENTS = List.of("@superoffice/webapi", "@odata/client");

  private static final Path MODULES =
      Path.of(System.getProperty("arkiv.it.node-modules", "target/node/node_modules"));

  private static final Optional<Path> NODE =
      Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .map(folder -> Path.of(folder, "node"))
          .filter(Files::isExecutable)
          .findFirst();

  private static final boolean IS_HERE =
      NODE.isPresent()
          && CLIENTS.stream().allMatch(client -> Files.isDirectory(MODULES.resolve(client)));

  static {
    if (!IS_HERE) {
      System.out.println("No Node.js with " + CLIENTS + " here: their tests are skipped.");
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return IS_HERE
        ? ConditionEvaluationResult.enabled("the clients are here")
        : ConditionEvaluationResult.disabled("no Node.js with " + CLIENTS + " on this machine");
  }

  /**
   * What a script answers to what it is asked.
   *
   * @param script of {@code src/test/node}
   */
  static JsonArray ask(String script, JsonObject asked) {
    JsonObject whole =
        Json.createObjectBuilder(asked).add("modules", MODULES.toAbsolutePath().toString()).build();
    try {
      Path told = Files.createTempFile("arkiv-node", ".json");
      Path failed = Files.createTempFile("arkiv-node", ".txt");
      Process node =
          new ProcessBuilder(NODE.orElseThrow().toString(), "src/test/node/" + script)
              .redirectOutput(told.toFile())
              .redirectError(failed.toFile())
              .start();
      node.getOutputStream().write(whole.toString().getBytes(StandardCharsets.UTF_8));
      node.getOutputStream().close();
      if (!node.waitFor(60, TimeUnit.SECONDS)) {
        node.destroyForcibly();
      }
      if (node.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(failed));
      }
      try (JsonReader reader = Json.createReader(new StringReader(Files.readString(told)))) {
        return reader.readArray();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
