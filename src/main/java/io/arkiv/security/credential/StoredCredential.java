package io.arkiv.security.credential;

/**
 * What the database knows about a login.
 *
 * @param login as stored
 * @param associateId the associate whose login it is
 * @param passwordHash the text of a {@link PasswordHash}
 */
public record StoredCredential(String login, int associateId, String passwordHash) {

  /** Without the hash, should it ever reach a log. */
  @Override
  public String toString() {
    return "StoredCredential[" + login + ", " + associateId + "]";
  }
}
