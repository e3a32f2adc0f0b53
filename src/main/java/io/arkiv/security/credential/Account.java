package io.arkiv.security.credential;

/**
 * Somebody who may log in: an associate who is not deleted and whom nobody has deactivated.
 *
 * @param login as stored
 * @param associateId the associate whose login it is
 * @param passwordHash the text of a {@link PasswordHash}; null for those who have no password here
 */
public record Account(String login, int associateId, String passwordHash) {

  /** Without the hash, should it ever reach a log. */
  @Override
  public String toString() {
    return "Account[" + login + ", " + associateId + "]";
  }
}
