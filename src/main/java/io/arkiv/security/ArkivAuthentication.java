package io.arkiv.security;

import io.arkiv.security.bearer.BearerLogin;
import io.arkiv.security.cors.CrossOrigin;
import io.arkiv.security.credential.Verdict;
import io.arkiv.security.password.PasswordLogin;
import io.arkiv.security.proxy.ClientAddress;
import io.arkiv.security.scheme.AuthorizationHeader;
import io.arkiv.security.scheme.Scheme;
import io.arkiv.security.scheme.Schemes;
import io.arkiv.security.session.SessionCookies;
import io.arkiv.security.session.SessionLogin;
import io.arkiv.security.ticket.TicketLogin;
import io.arkiv.server.Start;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * Authenticates each request to what {@code web.xml} protects; a login lasts no longer than its
 * request.
 */
@ApplicationScoped
public class ArkivAuthentication implements HttpAuthenticationMechanism {

  private static final int SECONDS_UNTIL_DATABASE_MAY_BE_THERE = 5;

  /** The role of everyone who is authenticated, which web.xml and the archive service ask for. */
  private static final Set<String> CALLER = Set.of("caller");

  @Inject private Start start;
  @Inject private CrossOrigin crossOrigin;
  @Inject private Schemes schemes;
  @Inject private PasswordLogin passwordLogin;
  @Inject private TicketLogin ticketLogin;
  @Inject private BearerLogin bearerLogin;
  @Inject private SessionLogin sessionLogin;
  @Inject private ClientAddress clientAddress;
  @Inject private RefusalWriter refusalWriter;
  @Inject private Logins logins;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    crossOrigin.mark(request, response);
    if (crossOrigin.isPreflight(request)) {
      return answerPreflight(request, response);
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    if (!start.isDone()) {
      logins.refused(Refusal.STARTING);
      return retryLater(Refusal.STARTING, SECONDS_UNTIL_DATABASE_MAY_BE_THERE, context);
    }
    Optional<AuthorizationHeader> header = AuthorizationHeader.of(request);
    if (header.isPresent()) {
      Optional<Scheme> scheme = schemes.named(header.get().scheme());
      return scheme.isEmpty()
          ? unproven(Refusal.UNKNOWN_SCHEME, context)
          : answer(
              verify(scheme.get(), header.get().credentials(), request), scheme.get(), context);
    }
    Optional<String> session = SessionCookies.session(request);
    return session.isEmpty()
        ? unproven(Refusal.UNAUTHORIZED, context)
        : answer(sessionLogin.verify(session.get(), request, context::setRequest), null, context);
  }

  private AuthenticationStatus answerPreflight(
      HttpServletRequest request, HttpServletResponse response) {
    crossOrigin.allow(request, response);
    try {
      response.flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private Verdict verify(Scheme scheme, String credentials, HttpServletRequest request) {
    return switch (scheme) {
      case BASIC -> passwordLogin.verify(credentials, clientAddress.of(request));
      case SO_TICKET -> ticketLogin.verify(credentials, request.getHeader("SO-AppToken"));
      case BEARER -> bearerLogin.verify(credentials);
    };
  }

  private AuthenticationStatus answer(Verdict verdict, Scheme scheme, HttpMessageContext context) {
    if (verdict instanceof Verdict.Accepted accepted) {
      logins.accepted(scheme);
      CallerPrincipal caller = new CallerPrincipal(accepted.account(), scheme, accepted.until());
      return context.notifyContainerAboutLogin(caller, CALLER);
    }
    if (verdict instanceof Verdict.TooManyFailures tooMany) {
      logins.refused(scheme, Refusal.TOO_MANY_FAILURES);
      return retryLater(Refusal.TOO_MANY_FAILURES, tooMany.secondsToWait(), context);
    }
    if (verdict instanceof Verdict.Refused refused) {
      logins.refused(scheme, Refusal.of(refused.reason()));
      return challenge(Refusal.of(refused.reason()), context);
    }
    logins.refused(scheme, Refusal.UNAVAILABLE);
    return retryLater(Refusal.UNAVAILABLE, SECONDS_UNTIL_DATABASE_MAY_BE_THERE, context);
  }

  private AuthenticationStatus unproven(Refusal refusal, HttpMessageContext context) {
    logins.refused(refusal);
    return challenge(refusal, context);
  }

  private AuthenticationStatus challenge(Refusal refusal, HttpMessageContext context) {
    for (String challenge : schemes.challenges(context.getRequest())) {
      context.getResponse().addHeader("WWW-Authenticate", challenge);
    }
    return refuse(refusal, context);
  }

  private AuthenticationStatus retryLater(
      Refusal refusal, int secondsToWait, HttpMessageContext context) {
    context.getResponse().setIntHeader("Retry-After", secondsToWait);
    return refuse(refusal, context);
  }

  private AuthenticationStatus refuse(Refusal refusal, HttpMessageContext context) {
    refusalWriter.write(refusal, context.getRequest(), context.getResponse());
    return AuthenticationStatus.SEND_FAILURE;
  }
}
