package io.arkiv.start;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Goes on with a start that waits for its database, on a thread of the server's. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class LaterStart {

  @Inject private StartSteps steps;
  @Inject private FailedStart failedStart;

  /**
   * Tries again until the steps are taken, or one of them fails for good.
   *
   * @param end is over when the node goes
   */
  @Asynchronous
  public void goOnUntil(CountDownLatch end) {
    try {
      boolean isOver;
      do {
        isOver = end.await(StartSteps.SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS);
      } while (!isOver && !steps.areTaken());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      failedStart.end(failed);
    }
  }
}
