package io.arkiv.crm;

/**
 * The kinds of address in {@code address.atype_idx}: bit 14 set means that a person owns the
 * address, else a company does.
 */
enum AddressType {
  CONTACT_POSTAL(1),
  CONTACT_STREET(2),
  PERSON_PRIVATE(16387);

  private final int value;

  AddressType(int value) {
    this.value = value;
  }

  /** The number in the database. */
  int value() {
    return value;
  }
}
