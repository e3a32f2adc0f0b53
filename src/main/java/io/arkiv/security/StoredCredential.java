package io.arkiv.security;

/**
 * What the database knows about a login.
 *
 * @param login as stored
 * @param associateId the associate whose login it is
 * @param passwordHash the text of a {@link PasswordHash}
 */
record StoredCredential(String login, int associateId, String passwordHash) {

  /** The principal that this credential's owner becomes. */
  CallerPrincipal principal() {
    return new CallerPrincipal(login, associateId);
  }
}
