package io.arkiv.security.bearer;

/**
 * What a token has to say.
 *
 * @param issuer its {@code iss}, exactly
 * @param audience one of its {@code aud}
 * @param loginClaim the claim that names the user by login
 * @param skewSeconds by how much its clock may differ from ours
 */
record TokenRules(String issuer, String audience, String loginClaim, int skewSeconds) {

  /** More than that is no difference of clocks. */
  private static final int MAX_SKEW_SECONDS = 300;

  TokenRules {
    if (skewSeconds < 0 || skewSeconds > MAX_SKEW_SECONDS) {
      throw new IllegalArgumentException(
          "arkiv.auth.bearer.skew-seconds is 0 to " + MAX_SKEW_SECONDS);
    }
  }
}
