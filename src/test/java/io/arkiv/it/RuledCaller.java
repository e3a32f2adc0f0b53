package io.arkiv.it;

/** A demo agent with a rule, and the same rule as SQL says it of chats, persons, companies. */
enum RuledCaller {
  ALL(12, "1 = 1", "1 = 1", "1 = 1"),
  OWN(13, "u.associate_id = 13", "p.associate_id = 13", "c.associate_id = 13"),
  GROUP(
      14,
      "u.associate_id in (" + members() + ")",
      "p.associate_id in (" + members() + ")",
      "c.associate_id in (" + members() + ")"),
  FILTER(15, "(s.rating >= 4 or s.topic_id = 2)", "1 = 1", "1 = 1"),
  NONE(16, "1 = 0", "1 = 0", "1 = 0"),
  OF_KINDS(17, "s.rating > 2 or u.associate_id = 17", "s.rating = 5", "1 = 0"),
  FAULTY(18, "1 = 0", "1 = 0", "1 = 0");

  final int associateId;
  final String ofChats;
  final String ofPersons;
  final String ofCompanies;

  RuledCaller(int associateId, String ofChats, String ofPersons, String ofCompanies) {
    this.associateId = associateId;
    this.ofChats = ofChats;
    this.ofPersons = ofPersons;
    this.ofCompanies = ofCompanies;
  }

  /** The associates in any of the caller's groups. */
  private static String members() {
    String groups =
        "select group_idx from associate where associate_id = 14"
            + " union select usergroup_id from usergrouplink where assoc_id = 14"
            + isValid();
    return "select associate_id from associate where group_idx in ("
        + groups
        + ") union select assoc_id from usergrouplink where usergroup_id in ("
        + groups
        + ")"
        + isValid();
  }

  private static String isValid() {
    String today = "timestamp '" + AsOf.day() + " 00:00:00'";
    String tomorrow = "timestamp '" + AsOf.day().plusDays(1) + " 00:00:00'";
    return " and (validfrom is null or validfrom < "
        + tomorrow
        + ") and (validto is null or validto >= "
        + today
        + ")";
  }
}
