package io.arkiv.security.credential;

import java.time.Instant;

/** What came of a login. */
public sealed interface Verdict {

  /**
   * The caller is who they say.
   *
   * @param until when what proved it expires; {@link Instant#MAX} for a password
   */
  record Accepted(Account account, Instant until) implements Verdict {}

  /** The caller did not prove it. */
  record Refused(Reason reason) implements Verdict {}

  /** There were too many failures; the caller may come back after so many seconds. */
  record TooManyFailures(int secondsToWait) implements Verdict {}

  /** Nobody can be verified at the moment: the database is away. */
  record Unavailable() implements Verdict {}

  /** What a login failed by. */
  enum Reason {
    /** It could not be read. */
    MALFORMED,
    /** No such login, or another password. */
    PASSWORD,
    /** A ticket that is not, or not any more, of use. */
    TICKET,
    /** The token of the program that asks with a ticket. */
    APP_TOKEN,
    /** A token of the issuer that is not of use. */
    TOKEN,
    /** A browser's session that is not, or not any more, of use. */
    SESSION,
    /** The page did not send what belongs to its session. */
    XSRF_TOKEN
  }
}
