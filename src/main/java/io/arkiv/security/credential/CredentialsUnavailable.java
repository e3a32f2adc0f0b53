package io.arkiv.security.credential;

/** Says that nobody can be verified at the moment: the database is away, or too slow. */
public final class CredentialsUnavailable extends Exception {

  private static final long serialVersionUID = 1L;

  CredentialsUnavailable(Throwable cause) {
    super("the database does not answer: " + cause, cause);
  }
}
