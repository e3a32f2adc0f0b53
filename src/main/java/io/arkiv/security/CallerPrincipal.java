package io.arkiv.security;

/** The authenticated caller, named by the login as it is stored. */
public class CallerPrincipal extends jakarta.security.enterprise.CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final int associateId;

  /**
   * A caller who is known.
   *
   * @param login as stored, whatever case the request wrote it in
   * @param associateId the id of the associate whose login it is
   */
  public CallerPrincipal(String login, int associateId) {
    super(login);
    this.associateId = associateId;
  }

  /** The id of the caller's associate. */
  public int associateId() {
    return associateId;
  }
}
