package io.arkiv.security.right;

import io.arkiv.archive.Right;
import io.arkiv.archive.Rights;
import io.arkiv.archive.RowRule;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.Recent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What each caller may see, as the databases said at most a minute ago. No caller waits for them
 * again before that is half over.
 */
@ApplicationScoped
public class CallerRights {

  private static final Duration FRESH = Duration.ofSeconds(5);

  /** Twice, as a caller's rights are made of rights that were read before, and a look's time. */
  private static final Duration TOLERATED = Duration.ofSeconds(25);

  /** Everybody's rights are one answer. */
  private static final String EVERYBODY = "everybody";

  @Inject private RightTable table;
  @Inject private GroupTable groups;
  @Inject private Event<RightsRead> changes;
  @Resource private ManagedExecutorService background;

  @Inject
  @ConfigProperty(name = "arkiv.rights.default", defaultValue = "all")
  private String setting;

  private RowRule otherwise;
  private Rights ofNobody;
  private Recent<String, List<Right>> everybodys;
  private Recent<Integer, Rights> callers;
  private volatile List<Right> known = List.of();

  @PostConstruct
  void start() {
    otherwise = RowRule.read(setting);
    if (!otherwise.equals(RowRule.ALL) && !otherwise.equals(RowRule.NONE)) {
      throw new IllegalStateException("arkiv.rights.default is all or none, not " + setting);
    }
    ofNobody = Rights.withoutAny(otherwise);
    everybodys = Recent.ofLast(FRESH, TOLERATED, background, key -> read());
    callers = Recent.ofLast(FRESH, TOLERATED, background, this::ask);
  }

  /**
   * What an associate may see; 0 for a caller who is none.
   *
   * @throws CredentialsUnavailable when the database does not say
   */
  public Rights of(int associateId) throws CredentialsUnavailable {
    return everybodys.recent(EVERYBODY).isEmpty() ? ofNobody : callers.recent(associateId);
  }

  private List<Right> read() throws SQLException {
    List<Right> now = table.all();
    if (!now.equals(known)) {
      known = now;
      changes.fire(new RightsRead(now));
    }
    return now;
  }

  /** Groups are asked for only where somebody's rights depend on them. */
  private Rights ask(int associateId) throws SQLException {
    List<Right> all = everybody();
    boolean dependOnGroups = all.stream().anyMatch(Right::dependsOnGroups);
    Set<Integer> own = dependOnGroups ? groups.ofAssociate(associateId) : Set.of();
    Rights rights = Rights.of(all, associateId, own, otherwise);
    return rights.dependOnColleagues() ? rights.among(groups.members(own)) : rights;
  }

  private List<Right> everybody() throws SQLException {
    try {
      return everybodys.recent(EVERYBODY);
    } catch (CredentialsUnavailable unread) {
      throw new SQLException(unread);
    }
  }
}
