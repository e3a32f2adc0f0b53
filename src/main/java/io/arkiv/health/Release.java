package io.arkiv.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which release this is, as the build wrote it down: an operator asks a node, not its files. */
public final class Release {

  private static final String VERSION = read();

  private Release() {}

  /** Its version, such as {@code 1.0.0}. */
  public static String version() {
    return VERSION;
  }

  private static String read() {
    Properties release = new Properties();
    try (InputStream file = Release.class.getResourceAsStream("release.properties")) {
      release.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return release.getProperty("version");
  }
}
