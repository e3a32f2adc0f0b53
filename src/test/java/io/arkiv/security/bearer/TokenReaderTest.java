package io.arkiv.security.bearer;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are read, and which ways to forge one fail. */
class TokenReaderTest {

  private static final TokenRules RULES =
      new TokenRules("https://issuer.example", "arkiv", "preferred_username", 30);

  private static PublicJsonWebKey rsa;
  private static PublicJsonWebKey ec;
  private static PublicJsonWebKey ed;

  @TempDir private Path folder;

  @BeforeAll
  static void makeKeys() throws JoseException {
    rsa = named("rsa", RsaJwkGenerator.generateJwk(2048));
    ec = named("ec", EcJwkGenerator.generateJwk(EllipticCurves.P256));
    ed = named("ed", OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519));
  }

  private static PublicJsonWebKey named(String id, PublicJsonWebKey key) {
    key.setKeyId(id);
    return key;
  }

  @Test
  void signaturesOfThreeKindsAreRead() throws Exception {
    TokenReader reader = reader();
    for (String token :
        List.of(
            signed("RS256", rsa), signed("PS512", rsa), signed("ES256", ec), signed("EdDSA", ed))) {
      assertEquals("tje0", reader.read(token).orElseThrow().login());
    }
  }

  @Test
  void aTokenTellsHowLongItIsGood() throws Exception {
    Instant expires = Instant.now().plusSeconds(600);
    String token =
        signed(
            "RS256",
            rsa,
            claims -> claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond())));
    assertEquals(
        expires.getEpochSecond(), reader().read(token).orElseThrow().expires().getEpochSecond());
  }

  @Test
  void anUnsignedOneIsRefused() throws Exception {
    JsonWebSignature none = token(claims());
    none.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
    none.setAlgorithmHeaderValue("none");
    assertRefused(none.getCompactSerialization());
    String[] parts = signed("RS256", rsa).split("\\.");
    for (String header :
        List.of("{\"alg\":\"none\"}", "{\"alg\":\"nOnE\"}", "{\"alg\":\"\"}", "{}")) {
      assertRefused(base64(header) + "." + parts[1] + ".");
      assertRefused(base64(header) + "." + parts[1] + "." + parts[2]);
    }
  }

  /** The public key is no secret: who signs by it as if it were one must not pass. */
  @ParameterizedTest
  @ValueSource(strings = {"HS256", "HS384", "HS512"})
  void theSecretOfNoneIsAPublicKey(String algorithm) throws Exception {
    String pem = Base64.getMimeEncoder().encodeToString(rsa.getPublicKey().getEncoded());
    for (byte[] secret :
        List.of(
            rsa.getPublicKey().getEncoded(),
            ("-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII),
            rsa.toJson().getBytes(StandardCharsets.UTF_8))) {
      JsonWebSignature forged = token(claims());
      forged.setAlgorithmHeaderValue(algorithm);
      forged.setKeyIdHeaderValue("rsa");
      forged.setKey(new HmacKey(secret));
      assertRefused(forged.getCompactSerialization());
    }
  }

  @Test
  void aKeyThatTheTokenBringsIsNotUsed() throws Exception {
    PublicJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
    JsonWebSignature forged = token(claims());
    forged.setAlgorithmHeaderValue("RS256");
    forged.setKeyIdHeaderValue("rsa");
    forged.setJwkHeader(own);
    forged.setHeader("jku", "http://127.0.0.1:1/keys");
    forged.setKey(own.getPrivateKey());
    assertRefused(forged.getCompactSerialization());
  }

  @Test
  void anAlgorithmOfAnotherKeyOrAnUnknownKeyIsRefused() throws Exception {
    JsonWebSignature mixed = token(claims());
    mixed.setAlgorithmHeaderValue("ES256");
    mixed.setKeyIdHeaderValue("rsa");
    mixed.setKey(ec.getPrivateKey());
    assertRefused(mixed.getCompactSerialization());
    assertRefused(signed("RS256", named("gone", RsaJwkGenerator.generateJwk(2048))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "exp", "preferred_username"})
  void aClaimThatIsMissingIsRefused(String claim) throws Exception {
    assertRefused(signed("RS256", rsa, claims -> claims.unsetClaim(claim)));
  }

  @Test
  void claimsOfOthersAreRefused() throws Exception {
    assertRefused(signed("RS256", rsa, claims -> claims.setIssuer("https://issuer.example/")));
    assertRefused(signed("RS256", rsa, claims -> claims.setAudience("other")));
    assertRefused(signed("RS256", rsa, claims -> claims.setClaim("preferred_username", "")));
    assertRefused(signed("RS256", rsa, claims -> claims.setClaim("preferred_username", 7)));
    assertRefused(
        signed("RS256", rsa, claims -> claims.setClaim("preferred_username", List.of("tje0"))));
    assertTrue(
        reader()
            .read(signed("RS256", rsa, claims -> claims.setAudience("other", "arkiv")))
            .isPresent());
  }

  @Test
  void clocksMayDifferByLittle() throws Exception {
    assertTrue(reader().read(signed("RS256", rsa, claims -> expire(claims, -10))).isPresent());
    assertRefused(signed("RS256", rsa, claims -> expire(claims, -60)));
    assertTrue(reader().read(signed("RS256", rsa, claims -> begin(claims, 10))).isPresent());
    assertRefused(signed("RS256", rsa, claims -> begin(claims, 60)));
    assertRefused(
        signed("RS256", rsa, claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() + 60))));
  }

  @Test
  void aChangedTokenIsRefused() throws Exception {
    String token = signed("RS256", rsa);
    String[] parts = token.split("\\.");
    String other =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("tje0", "root");
    assertRefused(parts[0] + "." + base64(other) + "." + parts[2]);
    assertRefused(parts[0] + "." + parts[1] + ".");
    assertRefused(parts[0] + "." + parts[1]);
    assertRefused(token + "A");
    assertRefused(token.repeat(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "a.b.c.d.e", "%", "eyJhbGciOiJSUzI1NiJ9.e30."})
  void whatIsNoTokenIsRefused(String text) throws Exception {
    assertRefused(text);
  }

  @Test
  void aFileOfKeysIsReadAgainWhenItChanges() throws Exception {
    Path file = folder.resolve("keys.json");
    Files.writeString(file, keySet(rsa));
    TokenReader reader = new TokenReader(RULES, KeySets.at(file.toString()));
    assertTrue(reader.read(signed("RS256", rsa)).isPresent());
    assertFalse(reader.read(signed("ES256", ec)).isPresent());
    Files.writeString(file, keySet(ec));
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 1000));
    assertTrue(reader.read(signed("ES256", ec)).isPresent());
    assertFalse(reader.read(signed("RS256", rsa)).isPresent());
    Files.delete(file);
    assertThrows(IOException.class, () -> reader.read(signed("ES256", ec)));
  }

  @Test
  void keysAtAnAddressAreFetchedAgainForAKeyThatIsNew() throws Exception {
    AtomicReference<String> keys = new AtomicReference<>(keySet(rsa));
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
      TokenReader reader = new TokenReader(RULES, KeySets.at(address));
      assertTrue(reader.read(signed("RS256", rsa)).isPresent());
      keys.set(keySet(rsa, ec));
      String rotated = signed("ES256", ec);
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
    TokenReader reader = new TokenReader(RULES, KeySets.at("http://127.0.0.1:1/keys"));
    assertThrows(IOException.class, () -> reader.read(signed("RS256", rsa)));
  }

  @Test
  void keysDoNotTravelUnprotected() {
    assertThrows(IllegalArgumentException.class, () -> KeySets.at("http://192.0.2.1/keys"));
  }

  private TokenReader reader() throws IOException {
    Path file = folder.resolve("all.json");
    Files.writeString(file, keySet(rsa, ec, ed));
    return new TokenReader(RULES, KeySets.at(file.toString()));
  }

  private void assertRefused(String token) throws IOException {
    assertFalse(reader().read(token).isPresent(), token);
  }

  private static String keySet(PublicJsonWebKey... keys) {
    return new JsonWebKeySet(keys).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  private static String signed(String algorithm, PublicJsonWebKey key) throws JoseException {
    return signed(algorithm, key, claims -> {});
  }

  private static String signed(String algorithm, PublicJsonWebKey key, Consumer<JwtClaims> changes)
      throws JoseException {
    JwtClaims claims = claims();
    changes.accept(claims);
    JsonWebSignature token = token(claims);
    token.setAlgorithmHeaderValue(algorithm);
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setKey(key.getPrivateKey());
    return token.getCompactSerialization();
  }

  private static JsonWebSignature token(JwtClaims claims) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setDoKeyValidation(false);
    return token;
  }

  private static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("https://issuer.example");
    claims.setAudience("arkiv");
    claims.setClaim("preferred_username", "tje0");
    claims.setIssuedAt(NumericDate.fromSeconds(now() - 600));
    expire(claims, 600);
    return claims;
  }

  private static void expire(JwtClaims claims, int seconds) {
    claims.setExpirationTime(NumericDate.fromSeconds(now() + seconds));
  }

  private static void begin(JwtClaims claims, int seconds) {
    claims.setNotBefore(NumericDate.fromSeconds(now() + seconds));
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
