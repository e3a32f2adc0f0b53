package io.arkiv.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends a process that would serve nothing, so that whatever watches it notices: a server stays when
 * its application does not start.
 */
@ApplicationScoped
public class FailedStart {

  private static final Logger LOG = System.getLogger(FailedStart.class.getName());

  private static final String EXIT = "exit";
  private static final String STAY = "stay";

  /** A server that runs what its command names, and nothing of anybody else's. */
  private static final String PAYARA_MICRO = "fish.payara.micro.PayaraMicro";

  @Inject
  @ConfigProperty(name = "arkiv.start.failure")
  private Optional<String> setting;

  /**
   * Looks at the setting at start, as a slip in it would be noticed only when it counts.
   *
   * @throws IllegalArgumentException if it is wrong
   */
  void readSetting() {
    if (setting.isPresent() && !setting.get().equals(EXIT) && !setting.get().equals(STAY)) {
      throw new IllegalArgumentException(
          "arkiv.start.failure is exit or stay, not " + setting.get());
    }
  }

  /** Tells why, and ends the process unless it is shared. */
  void end(RuntimeException failed) {
    LOG.log(Level.ERROR, "the start has failed", failed);
    boolean ends =
        setting.equals(Optional.of(EXIT))
            || !setting.equals(Optional.of(STAY)) && isOnPayaraMicro();
    if (ends) {
      LOG.log(Level.ERROR, "Arkiv has not started: the process ends (arkiv.start.failure=exit)");
      // not this thread: the server ends what it does before it lets the process end
      new Thread(() -> System.exit(1), "arkiv-failed-start").start();
    }
  }

  private static boolean isOnPayaraMicro() {
    try {
      Class.forName(PAYARA_MICRO, false, ClassLoader.getSystemClassLoader());
      return true;
    } catch (ClassNotFoundException otherServer) {
      return false;
    }
  }
}
