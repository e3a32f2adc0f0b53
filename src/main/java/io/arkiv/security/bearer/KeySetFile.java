package io.arkiv.security.bearer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.Key;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** The issuer's keys in a file, read again whenever it changes: whoever rotates keys writes it. */
final class KeySetFile implements VerificationKeyResolver {

  private final Path file;
  private FileTime readAt;
  private JwksVerificationKeyResolver keys;

  KeySetFile(Path file) {
    this.file = file;
  }

  @Override
  public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nesting)
      throws UnresolvableKeyException {
    return current().resolveKey(signature, nesting);
  }

  /** A file that is broken, or away, leaves no keys: the older ones may be what was to be ended. */
  private synchronized VerificationKeyResolver current() throws UnresolvableKeyException {
    try {
      FileTime changedAt = Files.getLastModifiedTime(file);
      if (keys == null || !changedAt.equals(readAt)) {
        keys =
            new JwksVerificationKeyResolver(
                new JsonWebKeySet(Files.readString(file)).getJsonWebKeys());
        keys.setDisambiguateWithVerifySignature(true);
        readAt = changedAt;
      }
      return keys;
    } catch (IOException | JoseException e) {
      keys = null;
      IOException away = new IOException("arkiv.auth.bearer.keys cannot be read", e);
      throw new UnresolvableKeyException(away.getMessage(), away);
    }
  }
}
