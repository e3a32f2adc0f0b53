package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer's files as the server sends them: open, strict, few and kept. */
@Tag("any-database")
@ExtendWith(ArkivServer.class)
class ExplorerFilesIT {

  /** What a page or a module asks for when it is loaded, but not what it may ask for later. */
  private static final Pattern ASKED_FOR =
      Pattern.compile("(?:from\\s*|(?:src|href)=)['\"]([^'\":]+)['\"]");

  private static final int MOST_BYTES_OF_THE_FIRST_VIEW = 200_000;

  private final ArkivClient nobody;

  ExplorerFilesIT(ArkivClient client) {
    this.nobody = client;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/explorer/app.js", "/lib/preact.js"})
  void theBrowserMayRunWhatThisServerSendsAndNothingElse(String path) {
    Answer answer = nobody.get(path);
    assertEquals(200, answer.status());
    String policy = answer.header("Content-Security-Policy");
    assertTrue(policy.contains("default-src 'self'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("http"), policy);
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
  }

  @Test
  void aFileThatIsTheSameIsNotSentAgain() {
    Answer first = nobody.get("/explorer/app.js");
    assertEquals("no-cache", first.header("Cache-Control"));
    Answer again = nobody.with("If-None-Match", first.header("ETag")).get("/explorer/app.js");
    assertEquals(304, again.status());
    assertEquals("", again.body());
  }

  @Test
  void theFirstViewIsSmallAndAsksNoOtherServer() {
    Deque<String> wanted = new ArrayDeque<>(Set.of("/"));
    Set<String> seen = new TreeSet<>();
    int bytes = 0;
    while (!wanted.isEmpty()) {
      String path = wanted.pop();
      if (!seen.add(path)) {
        continue;
      }
      Answer answer = nobody.get(path);
      assertEquals(200, answer.status(), path);
      bytes += answer.body().length();
      var asked = ASKED_FOR.matcher(path.endsWith("preact.js") ? "" : answer.body());
      while (asked.find()) {
        // a place within a file is no file of its own
        wanted.add(URI.create(path).resolve(asked.group(1)).getPath());
      }
    }
    assertTrue(seen.contains("/explorer/grid.js"), seen.toString());
    assertTrue(bytes < MOST_BYTES_OF_THE_FIRST_VIEW, bytes + " bytes: " + seen);
  }
}
