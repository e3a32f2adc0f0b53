package io.arkiv.security;

import io.arkiv.security.credential.StoredCredential;
import io.arkiv.security.credential.Verdict;
import io.arkiv.security.password.BasicCredentials;
import io.arkiv.security.password.PasswordLogin;
import io.arkiv.security.proxy.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Authenticates each request to what {@code web.xml} protects; a login lasts no longer than its
 * request.
 */
@ApplicationScoped
public class ArkivAuthentication implements HttpAuthenticationMechanism {

  /** What a 401 tells clients to do. */
  public static final String CHALLENGE = "Basic realm=\"Arkiv\", charset=\"UTF-8\"";

  private static final String BASIC = "Basic ";
  private static final int SECONDS_UNTIL_DATABASE_MAY_BE_BACK = 5;

  @Inject private PasswordLogin passwordLogin;
  @Inject private ClientAddress clientAddress;
  @Inject private RefusalWriter refusalWriter;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!context.isProtected()) {
      return context.doNothing();
    }
    String authorization = request.getHeader("Authorization");
    if (authorization == null) {
      return challenge(Refusal.UNAUTHORIZED, context);
    }
    Optional<BasicCredentials> credentials = basicCredentials(authorization);
    if (credentials.isEmpty()) {
      return challenge(Refusal.MALFORMED_CREDENTIALS, context);
    }
    Verdict verdict = passwordLogin.verify(credentials.get(), clientAddress.of(request));
    if (verdict instanceof Verdict.Accepted accepted) {
      return context.notifyContainerAboutLogin(principal(accepted.credential()), Set.of());
    }
    if (verdict instanceof Verdict.TooManyFailures tooMany) {
      return retryLater(Refusal.TOO_MANY_FAILURES, tooMany.secondsToWait(), context);
    }
    if (verdict instanceof Verdict.Unavailable) {
      return retryLater(Refusal.UNAVAILABLE, SECONDS_UNTIL_DATABASE_MAY_BE_BACK, context);
    }
    return challenge(Refusal.WRONG_CREDENTIALS, context);
  }

  private static Optional<BasicCredentials> basicCredentials(String authorization) {
    return authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
        ? BasicCredentials.read(authorization.substring(BASIC.length()))
        : Optional.empty();
  }

  private static CallerPrincipal principal(StoredCredential owner) {
    return new CallerPrincipal(owner.login(), owner.associateId());
  }

  private AuthenticationStatus challenge(Refusal refusal, HttpMessageContext context) {
    context.getResponse().setHeader("WWW-Authenticate", CHALLENGE);
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
