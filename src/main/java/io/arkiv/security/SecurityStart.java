package io.arkiv.security;

import io.arkiv.security.bearer.BearerLogin;
import io.arkiv.security.cors.CrossOrigin;
import io.arkiv.security.proxy.TrustedProxies;
import io.arkiv.security.scheme.Schemes;
import io.arkiv.security.ticket.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads every setting of logins at start: one that is wrong is told then, not to a caller. */
@ApplicationScoped
class SecurityStart {

  @Inject private Schemes schemes;
  @Inject private TrustedProxies proxies;
  @Inject private CrossOrigin crossOrigin;
  @Inject private Tickets tickets;
  @Inject private BearerLogin bearerLogin;

  /** A bean is made when it is first called. */
  void read(@Observes @Initialized(ApplicationScoped.class) Object start) {
    schemes.toString();
    proxies.toString();
    crossOrigin.toString();
    tickets.toString();
    bearerLogin.toString();
  }
}
