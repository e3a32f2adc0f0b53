package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import java.sql.SQLException;
import java.util.Locale;

/** Writes how a person is reached; some persons have no e-mail, some two of the same rank. */
record DemoPersonReach(Dice dice, DemoDates dates) {

  void write(DemoPerson person, DemoReach reach) throws SQLException {
    writeEmails(person, reach);
    writePhones(person, reach);
    if (dice.chance(500)) {
      reach.address(person.id(), DemoReach.PERSON_HOME, person.region());
    }
    if (dice.chance(100)) {
      reach.url(null, person.id(), "https://people.example/~" + person.id(), 1);
    }
  }

  private void writeEmails(DemoPerson person, DemoReach reach) throws SQLException {
    int count = dice.weighted(120, 580, 220, 80);
    boolean isTie = dice.chance(150);
    String first = person.email();
    for (int i = 1; i <= count; i++) {
      String address = i == 1 ? first : i == 2 ? first.toUpperCase(Locale.ROOT) : "me_" + first;
      reach.email(null, person.id(), address, isTie ? 1 : count + 1 - i, dates);
    }
  }

  private void writePhones(DemoPerson person, DemoReach reach) throws SQLException {
    int id = person.id();
    Region region = person.region();
    int rank = 1;
    if (dice.chance(450)) {
      reach.phone(id, DemoReach.PERSON_DIRECT, region.phoneNumber(dice), rank++);
    }
    if (dice.chance(600)) {
      reach.phone(id, DemoReach.PERSON_MOBILE, region.phoneNumber(dice), rank++);
    }
    if (dice.chance(150)) {
      reach.phone(id, DemoReach.PERSON_PRIVATE, region.phoneNumber(dice), rank++);
    }
    if (dice.chance(50)) {
      reach.phone(id, DemoReach.PERSON_OTHER, region.phoneNumber(dice), rank);
    }
    if (dice.chance(80)) {
      reach.phone(id, DemoReach.PERSON_FAX, region.phoneNumber(dice), 1);
    }
  }
}
