package io.arkiv.crm.field;

/** What a field can be defined for, by the numbers that definitions know it by. */
enum FieldOwner {
  PERSON("person", 8, "currentudefversionperson", 140, 141, 1),
  CONTACT("contact", 7, "currentudefversioncontact", 35, 36, 2);

  final String table;

  /** In {@code udeffield.ownertable_id}. */
  final int udefOwner;

  /** The preference that holds the published version of the user-defined fields. */
  final String versionKey;

  /** The number of the table of user-defined fields. */
  final int smallTable;

  /** The number of that of long texts. */
  final int largeTable;

  /** In {@code extra_fields.domain}. */
  final int extraDomain;

  FieldOwner(
      String table,
      int udefOwner,
      String versionKey,
      int smallTable,
      int largeTable,
      int extraDomain) {
    this.table = table;
    this.udefOwner = udefOwner;
    this.versionKey = versionKey;
    this.smallTable = smallTable;
    this.largeTable = largeTable;
    this.extraDomain = extraDomain;
  }

  /** The name of its group of user-defined fields. */
  String udefGroup() {
    return table + ".udef";
  }

  /** The name of its group of extra fields. */
  String extraGroup() {
    return table + ".extra";
  }
}
