package io.arkiv.security.credential;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may log in: as the databases say now, or said a few seconds ago. */
@ApplicationScoped
public class Accounts {

  /** The longest login that {@code associate.name} holds. */
  private static final int MAX_LOGIN = 239;

  @Inject private AccountTable table;
  @Resource private ManagedExecutorService background;

  private Recent<String, Optional<Account>> accounts;

  @PostConstruct
  void start() {
    accounts = new Recent<>(System::nanoTime, background, table::find);
  }

  /**
   * The account of a login as it is stored: empty soon after it was deleted or deactivated, with
   * another hash soon after the password was changed.
   */
  public Optional<Account> recent(String login) throws CredentialsUnavailable {
    return login.length() > MAX_LOGIN ? Optional.empty() : accounts.recent(login);
  }

  /** The account of a login in any case, as it is now. */
  public Optional<Account> latest(String login) throws CredentialsUnavailable {
    return login.length() > MAX_LOGIN ? Optional.empty() : accounts.latest(login);
  }
}
