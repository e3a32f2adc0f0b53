package io.arkiv.provider;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the database nothing more for an answer that has not begun in time: a query of many
 * statements, each within its own limit, would go on for minutes.
 */
public class InTime {

  @Inject private FirstByte firstByte;

  @Inject
  @ConfigProperty(name = "arkiv.answers.first-byte-seconds", defaultValue = "60")
  private int seconds;

  /**
   * Goes on if there is time.
   *
   * @throws io.arkiv.problem.ProblemException when there is none
   */
  @AroundInvoke
  public Object proceed(InvocationContext call) throws Exception {
    if (firstByte.isLaterThan(Duration.ofSeconds(seconds))) {
      throw Problem.of(
              ProblemCode.TIMED_OUT,
              "the answer did not begin within "
                  + seconds
                  + " s (arkiv.answers.first-byte-seconds); ask for less at once")
          .asException();
    }
    return call.proceed();
  }
}
