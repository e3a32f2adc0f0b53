package io.arkiv.server;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast clients have to be.
 *
 * @param ofBodies with what they send
 * @param ofAnswers with what they read
 */
@Dependent
public record ClientPaces(Pace ofBodies, Pace ofAnswers) {

  /**
   * As configured.
   *
   * @param bytesPerSecond the average of both ({@code arkiv.clients.bytes-per-second})
   * @param bodySeconds how long a body may stall ({@code arkiv.body.timeout-seconds})
   * @param answerSeconds how long an answer may ({@code arkiv.answer.timeout-seconds})
   */
  @Inject
  public ClientPaces(
      @ConfigProperty(name = "arkiv.clients.bytes-per-second", defaultValue = "8000")
          int bytesPerSecond,
      @ConfigProperty(name = "arkiv.body.timeout-seconds", defaultValue = "20") int bodySeconds,
      @ConfigProperty(name = "arkiv.answer.timeout-seconds", defaultValue = "30")
          int answerSeconds) {
    this(
        new Pace(bytesPerSecond, Duration.ofSeconds(bodySeconds)),
        new Pace(bytesPerSecond, Duration.ofSeconds(answerSeconds)));
  }
}
