package io.arkiv.rest.load;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.provider.LongAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The answers under way that take more than one fetch: each holds a connection with its
 * transaction, a thread and two pages of rows for as long as its client reads, so they are few.
 */
@ApplicationScoped
public class LongAnswers {

  private static final String ATTRIBUTE = LongAnswers.class.getName();
  private static final String HELD = ATTRIBUTE + ".held";

  private final Map<String, Integer> ofUsers = new HashMap<>();

  private int mostOfUser;
  private int most;
  private int underWay;

  LongAnswers() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the settings.
   *
   * @param mostOfUser how many a user may have at once
   * @param most how many all users together may
   */
  @Inject
  public LongAnswers(
      @ConfigProperty(name = "arkiv.answers.long-per-user", defaultValue = "4") int mostOfUser,
      @ConfigProperty(name = "arkiv.answers.long", defaultValue = "16") int most) {
    this.mostOfUser = mostOfUser;
    this.most = most;
  }

  /**
   * Counts an answer until its request ends.
   *
   * @param user whose it is, by name
   * @throws io.arkiv.problem.ProblemException when there are too many already
   */
  public synchronized void begin(ServletRequest request, String user) {
    int ofUser = ofUsers.getOrDefault(user, 0);
    if (ofUser >= mostOfUser) {
      throw tooMany(
          mostOfUser + " long answers of yours are under way (arkiv.answers.long-per-user)");
    }
    if (underWay >= most) {
      throw tooMany(most + " long answers are under way (arkiv.answers.long)");
    }
    underWay++;
    ofUsers.put(user, ofUser + 1);
    request.setAttribute(ATTRIBUTE, user);
  }

  /** Has something freed when the request ends, however it does. */
  public void hold(ServletRequest request, LongAnswer rows) {
    request.setAttribute(HELD, rows);
  }

  /** Ends what a request began; nothing if it began nothing. */
  public void end(ServletRequest request) {
    if (request.getAttribute(HELD) instanceof LongAnswer rows) {
      request.removeAttribute(HELD);
      rows.close();
    }
    uncount(request);
  }

  private synchronized void uncount(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String user) {
      request.removeAttribute(ATTRIBUTE);
      underWay--;
      ofUsers.merge(user, -1, (now, less) -> now + less == 0 ? null : now + less);
    }
  }

  private static RuntimeException tooMany(String limit) {
    return Problem.of(
            ProblemCode.TOO_MANY_ANSWERS,
            limit + "; read one to its end and try again, or ask for fewer rows at once")
        .asException();
  }
}
