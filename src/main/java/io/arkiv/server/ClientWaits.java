package io.arkiv.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that wait for clients, which are few: where more would, the client that has been
 * waited for longest is given up. Else clients that do nothing would hold all threads there are.
 */
@ApplicationScoped
public class ClientWaits {

  /** Whoever has been waited for less may have sent its next bytes already. */
  private static final Duration SHORTEST = Duration.ofMillis(500);

  private final Set<ClientWait> waits = ConcurrentHashMap.newKeySet();

  private int most;

  ClientWaits() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @param most how many threads may wait at once
   */
  @Inject
  public ClientWaits(
      @ConfigProperty(name = "arkiv.clients.waited-for", defaultValue = "64") int most) {
    this.most = most;
  }

  /**
   * Begins a wait; the caller ends it.
   *
   * @param cut closes the client's connection
   */
  ClientWait begin(Runnable cut) {
    ClientWait wait = new ClientWait(this, cut);
    waits.add(wait);
    if (waits.size() > most) {
      longest().filter(other -> other.nanos() > SHORTEST.toNanos()).ifPresent(ClientWait::giveUp);
    }
    return wait;
  }

  /** Whether a client that has nothing to send yet had better come again. */
  boolean areTooMany() {
    return waits.size() > most
        && longest().filter(other -> other.nanos() > SHORTEST.toNanos()).isEmpty();
  }

  void end(ClientWait wait) {
    waits.remove(wait);
  }

  private Optional<ClientWait> longest() {
    return waits.stream().max(Comparator.comparingLong(ClientWait::nanos));
  }
}
