package io.arkiv.database;

/**
 * A person as chats need it.
 *
 * @param company null for a private customer
 */
record DemoPerson(
    int id,
    String firstName,
    String middleName,
    String lastName,
    Region region,
    DemoCompany company) {

  String fullName() {
    String middle = middleName == null || middleName.isEmpty() ? "" : middleName + " ";
    return firstName + " " + middle + lastName;
  }

  /** The address that the person would type; the database may hold others, or none. */
  String email() {
    String domain = company == null ? "mail.example" : company.domain();
    return Region.mailbox(firstName, lastName, "person" + id) + "@" + domain;
  }
}
