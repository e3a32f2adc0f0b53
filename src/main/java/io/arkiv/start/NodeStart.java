package io.arkiv.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;

/**
 * Takes the steps of the start while the node is deployed, so that whoever deploys it is told what
 * does not fit; or later, where the database is away. Databases may start after servers, and some
 * servers call a deployment off that waits.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class NodeStart {

  @Inject private StartDiagnosis diagnosis;
  @Inject private StartSteps steps;
  @Inject private FailedStart failedStart;
  @EJB private LaterStart later;

  private final CountDownLatch end = new CountDownLatch(1);

  @PostConstruct
  void begin() {
    if (diagnosis.isAsked()) {
      diagnosis.tellAndEnd();
      return;
    }
    try {
      if (!steps.areTaken()) {
        later.goOnUntil(end);
      }
    } catch (RuntimeException failed) {
      failedStart.end(failed);
      throw failed;
    }
  }

  @PreDestroy
  void end() {
    end.countDown();
  }
}
