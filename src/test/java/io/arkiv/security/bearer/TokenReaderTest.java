package io.arkiv.security.bearer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
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

  private static PublicJsonWebKey rsa;
  private static PublicJsonWebKey ec;
  private static PublicJsonWebKey ed;

  @TempDir private Path folder;

  @BeforeAll
  static void makeKeys() throws JoseException {
    rsa = SignedTokens.named("rsa", RsaJwkGenerator.generateJwk(2048));
    ec = SignedTokens.named("ec", EcJwkGenerator.generateJwk(EllipticCurves.P256));
    ed =
        SignedTokens.named(
            "ed", OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519));
  }

  @Test
  void signaturesOfThreeKindsAreRead() throws Exception {
    TokenReader reader = reader();
    for (String token :
        List.of(
            SignedTokens.signed("RS256", rsa),
            SignedTokens.signed("PS512", rsa),
            SignedTokens.signed("ES256", ec),
            SignedTokens.signed("EdDSA", ed))) {
      assertEquals("tje0", reader.read(token).orElseThrow().login());
    }
  }

  @Test
  void aTokenTellsHowLongItIsGood() throws Exception {
    Instant expires = Instant.now().plusSeconds(600);
    String token =
        SignedTokens.signed(
            "RS256",
            rsa,
            claims -> claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond())));
    assertEquals(
        expires.getEpochSecond(), reader().read(token).orElseThrow().expires().getEpochSecond());
  }

  @Test
  void anUnsignedOneIsRefused() throws Exception {
    JsonWebSignature none = SignedTokens.token(SignedTokens.claims());
    none.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
    none.setAlgorithmHeaderValue("none");
    assertRefused(none.getCompactSerialization());
    String[] parts = SignedTokens.signed("RS256", rsa).split("\\.");
    for (String header :
        List.of("{\"alg\":\"none\"}", "{\"alg\":\"nOnE\"}", "{\"alg\":\"\"}", "{}")) {
      assertRefused(SignedTokens.base64(header) + "." + parts[1] + ".");
      assertRefused(SignedTokens.base64(header) + "." + parts[1] + "." + parts[2]);
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
      JsonWebSignature forged = SignedTokens.token(SignedTokens.claims());
      forged.setAlgorithmHeaderValue(algorithm);
      forged.setKeyIdHeaderValue("rsa");
      forged.setKey(new HmacKey(secret));
      assertRefused(forged.getCompactSerialization());
    }
  }

  @Test
  void aKeyThatTheTokenBringsIsNotUsed() throws Exception {
    PublicJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
    JsonWebSignature forged = SignedTokens.token(SignedTokens.claims());
    forged.setAlgorithmHeaderValue("RS256");
    forged.setKeyIdHeaderValue("rsa");
    forged.setJwkHeader(own);
    forged.setHeader("jku", "http://127.0.0.1:1/keys");
    forged.setKey(own.getPrivateKey());
    assertRefused(forged.getCompactSerialization());
  }

  @Test
  void anAlgorithmOfAnotherKeyOrAnUnknownKeyIsRefused() throws Exception {
    JsonWebSignature mixed = SignedTokens.token(SignedTokens.claims());
    mixed.setAlgorithmHeaderValue("ES256");
    mixed.setKeyIdHeaderValue("rsa");
    mixed.setKey(ec.getPrivateKey());
    assertRefused(mixed.getCompactSerialization());
    assertRefused(
        SignedTokens.signed(
            "RS256", SignedTokens.named("gone", RsaJwkGenerator.generateJwk(2048))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "exp", "preferred_username"})
  void aClaimThatIsMissingIsRefused(String claim) throws Exception {
    assertRefused(SignedTokens.signed("RS256", rsa, claims -> claims.unsetClaim(claim)));
  }

  @Test
  void claimsOfOthersAreRefused() throws Exception {
    assertRefused(
        SignedTokens.signed("RS256", rsa, claims -> claims.setIssuer("https://issuer.example/")));
    assertRefused(SignedTokens.signed("RS256", rsa, claims -> claims.setAudience("other")));
    assertRefused(
        SignedTokens.signed("RS256", rsa, claims -> claims.setClaim("preferred_username", "")));
    assertRefused(
        SignedTokens.signed("RS256", rsa, claims -> claims.setClaim("preferred_username", 7)));
    assertRefused(
        SignedTokens.signed(
            "RS256", rsa, claims -> claims.setClaim("preferred_username", List.of("tje0"))));
    assertTrue(
        reader()
            .read(SignedTokens.signed("RS256", rsa, claims -> claims.setAudience("other", "arkiv")))
            .isPresent());
  }

  @Test
  void clocksMayDifferByLittle() throws Exception {
    assertTrue(
        reader()
            .read(SignedTokens.signed("RS256", rsa, claims -> SignedTokens.expire(claims, -10)))
            .isPresent());
    assertRefused(SignedTokens.signed("RS256", rsa, claims -> SignedTokens.expire(claims, -60)));
    assertTrue(
        reader()
            .read(SignedTokens.signed("RS256", rsa, claims -> SignedTokens.begin(claims, 10)))
            .isPresent());
    assertRefused(SignedTokens.signed("RS256", rsa, claims -> SignedTokens.begin(claims, 60)));
    assertRefused(
        SignedTokens.signed(
            "RS256",
            rsa,
            claims -> claims.setIssuedAt(NumericDate.fromSeconds(SignedTokens.now() + 60))));
  }

  @Test
  void aChangedTokenIsRefused() throws Exception {
    String token = SignedTokens.signed("RS256", rsa);
    String[] parts = token.split("\\.");
    String other =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("tje0", "root");
    assertRefused(parts[0] + "." + SignedTokens.base64(other) + "." + parts[2]);
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

  private TokenReader reader() throws IOException {
    Path file = folder.resolve("all.json");
    Files.writeString(file, SignedTokens.keySet(rsa, ec, ed));
    return new TokenReader(SignedTokens.RULES, KeySets.at(file.toString()));
  }

  private void assertRefused(String token) throws IOException {
    assertFalse(reader().read(token).isPresent(), token);
  }
}
