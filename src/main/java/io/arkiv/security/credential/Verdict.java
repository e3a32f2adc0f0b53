package io.arkiv.security.credential;

/** What came of a login. */
public sealed interface Verdict {

  /** The caller is who they say. */
  record Accepted(StoredCredential credential) implements Verdict {}

  /** The caller did not prove it. */
  record Refused() implements Verdict {}

  /** There were too many failures; the caller may come back after so many seconds. */
  record TooManyFailures(int secondsToWait) implements Verdict {}

  /** Nobody can be verified at the moment: the database is away. */
  record Unavailable() implements Verdict {}
}
