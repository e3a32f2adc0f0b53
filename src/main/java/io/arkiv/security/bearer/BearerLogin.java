package io.arkiv.security.bearer;

import io.arkiv.security.credential.Account;
import io.arkiv.security.credential.Accounts;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.Verdict;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies tokens that another has issued. */
@ApplicationScoped
public class BearerLogin {

  private static final Logger LOG = Logger.getLogger(BearerLogin.class.getName());

  @Inject private BearerSettings settings;
  @Inject private Accounts accounts;

  private TokenReader reader;

  @PostConstruct
  void start() {
    if (settings.isServed()) {
      reader = new TokenReader(settings.rules(), KeySets.at(settings.keys()));
    }
  }

  /** Whether a token is good, and of somebody who may log in here. */
  public Verdict verify(String text) {
    try {
      Optional<TokenReader.Token> token = reader.read(text);
      Optional<Account> account =
          token.isEmpty() ? Optional.empty() : accounts.recent(token.get().login());
      return account.isEmpty()
          ? new Verdict.Refused(Verdict.Reason.TOKEN)
          : new Verdict.Accepted(account.get(), token.get().expires());
    } catch (IOException | CredentialsUnavailable e) {
      LOG.log(Level.WARNING, "Tokens cannot be verified: {0}", e.getMessage());
      return new Verdict.Unavailable();
    }
  }
}
