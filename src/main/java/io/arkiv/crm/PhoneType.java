package io.arkiv.crm;

/**
 * The kinds of phone number in {@code phone.ptype_idx}: bit 14 set means that a person owns the
 * number, else a company does.
 */
enum PhoneType {
  CONTACT_PHONE(1),
  CONTACT_FAX(3),
  PERSON_DIRECT_PHONE(16385),
  PERSON_DIRECT_FAX(16387),
  PERSON_PRIVATE(16388),
  PERSON_MOBILE(16389),
  /** Shown as "Other". */
  PERSON_PAGER(16390);

  private final int value;

  PhoneType(int value) {
    this.value = value;
  }

  /** The number in the database. */
  int value() {
    return value;
  }
}
