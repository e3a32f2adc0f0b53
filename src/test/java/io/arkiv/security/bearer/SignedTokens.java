package io.arkiv.security.bearer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Tokens of an issuer, signed by keys of its own. */
final class SignedTokens {

  static final TokenRules RULES =
      new TokenRules("https://issuer.example", "arkiv", "preferred_username", 30);

  private SignedTokens() {}

  static PublicJsonWebKey named(String id, PublicJsonWebKey key) {
    key.setKeyId(id);
    return key;
  }

  static String keySet(PublicJsonWebKey... keys) {
    return new JsonWebKeySet(keys).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  static String signed(String algorithm, PublicJsonWebKey key) throws JoseException {
    return signed(algorithm, key, claims -> {});
  }

  static String signed(String algorithm, PublicJsonWebKey key, Consumer<JwtClaims> changes)
      throws JoseException {
    JwtClaims claims = claims();
    changes.accept(claims);
    JsonWebSignature token = token(claims);
    token.setAlgorithmHeaderValue(algorithm);
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setKey(key.getPrivateKey());
    return token.getCompactSerialization();
  }

  static JsonWebSignature token(JwtClaims claims) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setDoKeyValidation(false);
    return token;
  }

  static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer("https://issuer.example");
    claims.setAudience("arkiv");
    claims.setClaim("preferred_username", "tje0");
    claims.setIssuedAt(NumericDate.fromSeconds(now() - 600));
    expire(claims, 600);
    return claims;
  }

  static void expire(JwtClaims claims, int seconds) {
    claims.setExpirationTime(NumericDate.fromSeconds(now() + seconds));
  }

  static void begin(JwtClaims claims, int seconds) {
    claims.setNotBefore(NumericDate.fromSeconds(now() + seconds));
  }

  static long now() {
    return Instant.now().getEpochSecond();
  }

  static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
