package io.arkiv.server;

import jakarta.enterprise.context.ApplicationScoped;

/** The way in: requests are taken once the work of the start is done, which may wait for others. */
@ApplicationScoped
public class Start {

  private volatile boolean isDone;

  /** Whether requests are taken. */
  public boolean isDone() {
    return isDone;
  }

  /** Begins to take requests. */
  public void done() {
    isDone = true;
  }
}
