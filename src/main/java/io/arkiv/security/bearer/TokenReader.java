package io.arkiv.security.bearer;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Reads tokens: signed by a key of the issuer, by an algorithm with a public key, and in force.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, best practices</a>
 */
final class TokenReader {

  /** Some issuers put a good deal into a token; more than this is an attempt. */
  private static final int MAX_LENGTH = 16_384;

  private final JwtConsumer consumer;
  private final String loginClaim;

  TokenReader(TokenRules rules, VerificationKeyResolver keys) {
    this.loginClaim = rules.loginClaim();
    this.consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(keys)
            .setJwsAlgorithmConstraints(
                ConstraintType.PERMIT,
                AlgorithmIdentifiers.RSA_USING_SHA256,
                AlgorithmIdentifiers.RSA_USING_SHA384,
                AlgorithmIdentifiers.RSA_USING_SHA512,
                AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
                AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
                AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
                AlgorithmIdentifiers.EDDSA)
            .setExpectedIssuer(true, rules.issuer())
            .setExpectedAudience(true, rules.audience())
            .setRequireExpirationTime()
            .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
            .setAllowedClockSkewInSeconds(rules.skewSeconds())
            .build();
  }

  /**
   * What a token says; empty for one that is of no use.
   *
   * @throws IOException if the issuer's keys cannot be had
   */
  Optional<Token> read(String text) throws IOException {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      JwtClaims claims = consumer.processToClaims(text);
      String login = claims.getStringClaimValue(loginClaim);
      return login == null || login.isBlank()
          ? Optional.empty()
          : Optional.of(
              new Token(login, Instant.ofEpochSecond(claims.getExpirationTime().getValue())));
    } catch (InvalidJwtException e) {
      throwIfKeysAreAway(e);
      return Optional.empty();
    } catch (MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private static void throwIfKeysAreAway(Throwable refused) throws IOException {
    for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException away) {
        throw away;
      }
    }
  }

  /** Who a token is of, and until when. */
  record Token(String login, Instant expires) {}
}
