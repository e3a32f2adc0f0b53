package io.arkiv.server;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way out: told to end by SIGTERM, the service takes no more requests, ends those that it has,
 * and only then lets the server stop, which would cut them off.
 */
@ApplicationScoped
public class Shutdown {

  private static final Logger LOG = System.getLogger(Shutdown.class.getName());

  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  /** What a shell reports of a process that SIGTERM ended. */
  private static final int ENDED_BY_TERM = 128 + 15;

  private long timeoutSeconds;
  private int underWay;
  private boolean isStopping;
  private Object before;

  Shutdown() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @param timeoutSeconds how long answers under way may take until they are cut off
   */
  @Inject
  public Shutdown(
      @ConfigProperty(name = "arkiv.shutdown.timeout-seconds", defaultValue = "30")
          long timeoutSeconds) {
    this.timeoutSeconds = timeoutSeconds;
  }

  /** Listens for the signal; Java has no word for it, most JVMs have this one. */
  void listen(@Observes @Initialized(ApplicationScoped.class) Object start) {
    try {
      Class<?> handler = Class.forName(HANDLER);
      Object listener =
          Proxy.newProxyInstance(
              Shutdown.class.getClassLoader(), new Class<?>[] {handler}, this::told);
      before = handle(listener);
    } catch (ReflectiveOperationException | RuntimeException none) {
      LOG.log(Level.DEBUG, "this JVM does not tell when it is to end", none);
    }
  }

  @PreDestroy
  void forget() {
    try {
      if (before != null && !isStopping()) {
        handle(before);
      }
    } catch (ReflectiveOperationException | RuntimeException none) {
      LOG.log(Level.DEBUG, "the signal is not given back", none);
    }
  }

  /** Whether requests are no longer taken. */
  public synchronized boolean isStopping() {
    return isStopping;
  }

  /** Begins a request, which is ended by {@link #end}; false when none is taken any more. */
  public synchronized boolean begin() {
    if (isStopping) {
      return false;
    }
    underWay++;
    return true;
  }

  /** Ends a request that has begun. */
  public synchronized void end() {
    underWay--;
    notifyAll();
  }

  private static Object handle(Object listener) throws ReflectiveOperationException {
    Class<?> signal = Class.forName(SIGNAL);
    Object term = signal.getConstructor(String.class).newInstance("TERM");
    return signal.getMethod("handle", signal, Class.forName(HANDLER)).invoke(null, term, listener);
  }

  private Object told(Object listener, Method event, Object[] arguments)
      throws InterruptedException {
    switch (event.getName()) {
      case "handle" -> stop();
      case "hashCode" -> {
        return System.identityHashCode(listener);
      }
      case "equals" -> {
        return listener == arguments[0];
      }
      default -> {
        return Shutdown.class.getName();
      }
    }
    return null;
  }

  private void stop() throws InterruptedException {
    awaitEnds();
    System.exit(ENDED_BY_TERM);
  }

  private synchronized void awaitEnds() throws InterruptedException {
    isStopping = true;
    LOG.log(Level.INFO, "told to end: {0} requests are under way", underWay);
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
    for (long left = until - System.nanoTime();
        underWay > 0 && left > 0;
        left = until - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    if (underWay > 0) {
      LOG.log(Level.WARNING, "{0} requests are cut off", underWay);
    }
  }
}
