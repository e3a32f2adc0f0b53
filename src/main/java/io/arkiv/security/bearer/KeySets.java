package io.arkiv.security.bearer;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Finds the issuer's keys: at an address, or in a file. */
final class KeySets {

  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final Duration READING = Duration.ofSeconds(5);
  private static final int MAX_BYTES = 1 << 20;

  /** Unless the issuer says how long its keys may be kept. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  /** While the issuer is away. */
  private static final Duration KEPT_OTHERWISE = Duration.ofHours(1);

  /** A token with a key that is unknown has the keys fetched again, but no oftener than that. */
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);

  private KeySets() {}

  /**
   * The keys at a place.
   *
   * @param place {@code https://...}, or the path of a file; {@code http} only on this machine, as
   *     whoever changes keys on their way can log in as anybody
   * @throws IllegalArgumentException if it is neither
   */
  static VerificationKeyResolver at(String place) {
    if (place.matches("(?i)https?://.*")) {
      URI address = URI.create(place);
      if (!address.getScheme().equalsIgnoreCase("https") && !isThisMachine(address.getHost())) {
        throw new IllegalArgumentException(
            "arkiv.auth.bearer.keys is an https address, or the path of a file");
      }
      return fetched(place);
    }
    return new KeySetFile(Path.of(place.replaceFirst("(?i)^file:(//)?", "")));
  }

  private static VerificationKeyResolver fetched(String address) {
    Get get = new Get();
    get.setConnectTimeout((int) CONNECTING.toMillis());
    get.setReadTimeout((int) READING.toMillis());
    get.setRetries(0);
    get.setResponseBodySizeLimit(MAX_BYTES);
    HttpsJwks keys = new HttpsJwks(address);
    keys.setSimpleHttpGet(get);
    keys.setDefaultCacheDuration(KEPT.toSeconds());
    keys.setRetainCacheOnErrorDuration(KEPT_OTHERWISE.toSeconds());
    keys.setRefreshReprieveThreshold(BETWEEN_FETCHES.toMillis());
    HttpsJwksVerificationKeyResolver resolver = new HttpsJwksVerificationKeyResolver(keys);
    resolver.setDisambiguateWithVerifySignature(true);
    return resolver;
  }

  private static boolean isThisMachine(String host) {
    try {
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
