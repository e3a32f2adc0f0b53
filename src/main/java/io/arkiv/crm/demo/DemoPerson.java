package io.arkiv.crm.demo;

/**
 * A person as chats need it.
 *
 * @param company null for a private customer
 */
public record DemoPerson(
    int id,
    String firstName,
    String middleName,
    String lastName,
    Region region,
    DemoCompany company) {

  /** First, middle and last name. */
  public String fullName() {
    String middle = middleName == null || middleName.isEmpty() ? "" : middleName + " ";
    return firstName + " " + middle + lastName;
  }

  /** The address that the person would type; the database may hold others, or none. */
  public String email() {
    String domain = company == null ? "mail.example" : company.domain();
    return Region.mailbox(firstName, lastName, "person" + id) + "@" + domain;
  }
}
