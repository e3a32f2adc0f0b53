package io.arkiv.security.bearer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the keys of an issuer come from, and that new ones are found. */
class KeySetsTest {

  private static PublicJsonWebKey rsa;
  private static PublicJsonWebKey ec;

  @TempDir private Path folder;

  @BeforeAll
  static void makeKeys() throws JoseException {
    rsa = SignedTokens.named("rsa", RsaJwkGenerator.generateJwk(2048));
    ec = SignedTokens.named("ec", EcJwkGenerator.generateJwk(EllipticCurves.P256));
  }

  @Test
  void aFileOfKeysIsReadAgainWhenItChanges() throws Exception {
    Path file = folder.resolve("keys.json");
    Files.writeString(file, SignedTokens.keySet(rsa));
    TokenReader reader = new TokenReader(SignedTokens.RULES, KeySets.at(file.toString()));
    assertTrue(reader.read(SignedTokens.signed("RS256", rsa)).isPresent());
    assertFalse(reader.read(SignedTokens.signed("ES256", ec)).isPresent());
    Files.writeString(file, SignedTokens.keySet(ec));
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 1000));
    assertTrue(reader.read(SignedTokens.signed("ES256", ec)).isPresent());
    assertFalse(reader.read(SignedTokens.signed("RS256", rsa)).isPresent());
    Files.delete(file);
    assertThrows(IOException.class, () -> reader.read(SignedTokens.signed("ES256", ec)));
  }

  @Test
  void keysAtAnAddressAreFetchedAgainForAKeyThatIsNew() throws Exception {
    AtomicReference<String> keys = new AtomicReference<>(SignedTokens.keySet(rsa));
    HttpServer issuer =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/keys",
        exchange -> {
          byte[] body = keys.get().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    issuer.start();
    try {
      String address = "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys";
      TokenReader reader = new TokenReader(SignedTokens.RULES, KeySets.at(address));
      assertTrue(reader.read(SignedTokens.signed("RS256", rsa)).isPresent());
      keys.set(SignedTokens.keySet(rsa, ec));
      String rotated = SignedTokens.signed("ES256", ec);
      long deadline = System.nanoTime() + 60_000_000_000L;
      boolean isRead = false;
      while (!isRead && System.nanoTime() < deadline) {
        isRead = reader.read(rotated).isPresent();
      }
      assertTrue(isRead, "the new key is never fetched");
    } finally {
      issuer.stop(0);
    }
  }

  @Test
  void anIssuerThatIsAwayIsNoForgery() throws Exception {
    TokenReader reader = new TokenReader(SignedTokens.RULES, KeySets.at("http://127.0.0.1:1/keys"));
    assertThrows(IOException.class, () -> reader.read(SignedTokens.signed("RS256", rsa)));
  }

  @Test
  void keysDoNotTravelUnprotected() {
    assertThrows(IllegalArgumentException.class, () -> KeySets.at("http://192.0.2.1/keys"));
  }
}
