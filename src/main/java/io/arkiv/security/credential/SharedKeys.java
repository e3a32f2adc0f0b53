package io.arkiv.security.credential;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The secrets that every node knows; one that is deleted from the store is replaced in seconds. */
@ApplicationScoped
public class SharedKeys {

  @Inject private KeyTable table;
  @Resource private ManagedExecutorService background;

  private Recent<String, byte[]> keys;

  @PostConstruct
  void start() {
    keys = new Recent<>(System::nanoTime, background, table::findOrMake);
  }

  /** The key of a name, 32 random bytes; made when it is first asked for. */
  public byte[] key(String name) throws CredentialsUnavailable {
    return keys.recent(name).clone();
  }
}
