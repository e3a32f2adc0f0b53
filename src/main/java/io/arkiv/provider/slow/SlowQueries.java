package io.arkiv.provider.slow;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.connection.Databases;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.ArchiveQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells administrators which queries take long, and what index they lack. */
@ApplicationScoped
public class SlowQueries {

  private static final Logger LOG = System.getLogger("io.arkiv.slow");

  @Inject
  @ConfigProperty(name = "arkiv.slow-query.milliseconds", defaultValue = "1000")
  private long slowMillis;

  @Inject private Databases databases;

  @Inject private ArchiveCatalog catalog;

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  private final ToldLately told = new ToldLately();

  /** One that tells nothing. */
  public SlowQueries() {}

  /** For use without a container. */
  public SlowQueries(
      long slowMillis, Databases databases, ArchiveCatalog catalog, EntityManager entities) {
    this.slowMillis = slowMillis;
    this.databases = databases;
    this.catalog = catalog;
    this.entities = entities;
  }

  /** What of an answer a step fetches. */
  public enum Step {
    ROWS("rows"),
    GROUPS("groups"),
    COUNT("count");

    private final String word;

    Step(String word) {
      this.word = word;
    }
  }

  /** The outcome of a step of a query, of which a line of the log tells where it took long. */
  public <T> T watched(ArchiveQuery query, Step step, Supplier<T> steps) {
    if (slowMillis <= 0) {
      return steps.get();
    }
    long begun = System.nanoTime();
    try {
      T result = steps.get();
      tellIfSlow(query, step, begun);
      return result;
    } catch (ProblemException failed) {
      if (failed.problem().code() == ProblemCode.TIMED_OUT) {
        tellIfSlow(query, step, begun);
      }
      throw failed;
    }
  }

  private void tellIfSlow(ArchiveQuery query, Step step, long begun) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    if (millis < slowMillis) {
      return;
    }
    try {
      String shape = archive(query.main()) + " " + step.word + QueryShape.of(query);
      if (told.isNews(shape)) {
        String lacking = LackingIndexes.of(query, entities, databases.archives());
        LOG.log(Level.WARNING, "{0} ms: {1}; {2}", Long.toString(millis), shape, lacking);
      }
    } catch (RuntimeException untold) {
      // the answer is there: what is to be told of it must not cost it
      LOG.log(Level.WARNING, "a slow query cannot be judged", untold);
    }
  }

  private String archive(ArchiveEntity main) {
    return catalog.archives().stream()
        .filter(each -> each.entity().name().equals(main.name()))
        .map(Archive::name)
        .findFirst()
        .orElse(main.name());
  }
}
