package io.arkiv.security;

import io.arkiv.security.bearer.BearerLogin;
import io.arkiv.security.cors.CrossOrigin;
import io.arkiv.security.proxy.TrustedProxies;
import io.arkiv.security.scheme.Schemes;
import io.arkiv.security.ticket.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads every setting of logins at start: one that is wrong is told then, not to a caller. */
@ApplicationScoped
public class SecurityStart {

  @Inject private Schemes schemes;
  @Inject private TrustedProxies proxies;
  @Inject private CrossOrigin crossOrigin;
  @Inject private Tickets tickets;
  @Inject private BearerLogin bearerLogin;

  /**
   * Makes the beans that read them, which are made when they are first called.
   *
   * @throws IllegalArgumentException if a setting is wrong
   */
  public void readSettings() {
    schemes.toString();
    proxies.toString();
    crossOrigin.toString();
    tickets.toString();
    bearerLogin.toString();
  }
}
