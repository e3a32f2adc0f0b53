package io.arkiv.server;

/** A thread that waits for a client: for its next bytes, or until it takes some. */
final class ClientWait implements AutoCloseable {

  private final ClientWaits all;
  private final Runnable cut;
  private final Thread thread = Thread.currentThread();
  private final long since = System.nanoTime();
  private boolean isOver;
  private boolean isCut;

  ClientWait(ClientWaits all, Runnable cut) {
    this.all = all;
    this.cut = cut;
  }

  /** How long it has lasted. */
  long nanos() {
    return System.nanoTime() - since;
  }

  /** Gives the client up: its connection is cut, and the thread goes on with a failure. */
  synchronized void giveUp() {
    if (!isOver && !isCut) {
      isCut = true;
      cut.run();
      // a closed connection does not wake whoever waits for it everywhere
      thread.interrupt();
    }
  }

  @Override
  public void close() {
    all.end(this);
    synchronized (this) {
      isOver = true;
      if (isCut) {
        // it was meant for this wait, not for what the thread does next
        Thread.interrupted();
      }
    }
  }
}
