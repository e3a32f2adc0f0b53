package io.arkiv.archive;

/** The type of a column as clients know it, which decides the operators that it takes. */
public enum RestrictionType {
  BOOL("bool", ValueKind.BOOLEAN),
  INT("int", ValueKind.INTEGER),
  DECIMAL("decimal", ValueKind.DECIMAL),
  STRING("string", ValueKind.TEXT),
  STRING_OR_PK("stringorPK", ValueKind.TEXT),
  POSITIVE_STRING("positiveString", ValueKind.TEXT),
  ASSOCIATE("associate", ValueKind.ITEM),
  EJ_USER("ejUser", ValueKind.ITEM),
  USER_GROUP("userGroup", ValueKind.ITEM),
  /** Several groups. */
  USER_GROUPS("userGroup", ValueKind.ITEMS),
  LIST_ANY("listAny", ValueKind.ITEM),
  /** Several items. */
  LIST_MANY("listAny", ValueKind.ITEMS),
  LIST_INTEREST("listInterest", ValueKind.ITEMS),
  SAINT_STATUS("saintStatus", ValueKind.BOOLEAN),
  DATE("date", ValueKind.DATE_TIME),
  DATE_TIME("datetime", ValueKind.DATE_TIME),
  UNLIMITED_DATE("unlimitedDate", ValueKind.DATE_TIME),
  TIME_SPAN("timeSpan", ValueKind.SECONDS),
  /** Shown only: cannot be filtered. */
  NONE("(none)", ValueKind.TEXT);

  private final String wireName;
  private final ValueKind kind;

  RestrictionType(String wireName, ValueKind kind) {
    this.wireName = wireName;
    this.kind = kind;
  }

  /** The name that metadata shows, such as {@code listAny}. */
  public String wireName() {
    return wireName;
  }

  /** The shape of the raw values. */
  public ValueKind kind() {
    return kind;
  }
}
