package io.arkiv.chatsession.demo;

import io.arkiv.crm.demo.DemoPerson;
import io.arkiv.demo.Dice;
import java.util.List;
import java.util.Locale;

/**
 * Who asked for a chat: the references that the service found, and what the customer typed.
 *
 * @param personId null, 0 or -1 when unknown; so the company's
 */
record Visitor(
    Integer personId,
    Integer contactId,
    String name,
    String companyName,
    String email,
    String phone) {

  /** An id that no row has: references outlive what they lead to. */
  private static final int GONE = 999_999;

  /** A customer as they come: known, known by company only, or nobody knows. */
  static Visitor any(List<DemoPerson> persons, Dice dice) {
    DemoPerson person = dice.pick(persons);
    return switch (dice.weighted(640, 70, 285, 5)) {
      case 0 -> known(person, dice);
      case 1 -> typed(dice.noReference(), companyId(person, dice), person, dice);
      case 2 -> typed(dice.noReference(), dice.noReference(), person, dice);
      default -> typed(GONE, GONE, person, dice);
    };
  }

  private static Visitor known(DemoPerson person, Dice dice) {
    Integer contactId = dice.chance(60) ? dice.noReference() : companyId(person, dice);
    return typed(person.id(), contactId, person, dice);
  }

  private static Integer companyId(DemoPerson person, Dice dice) {
    return person.company() == null ? dice.noReference() : (Integer) person.company().id();
  }

  private static Visitor typed(Integer personId, Integer contactId, DemoPerson person, Dice dice) {
    String company = person.company() == null ? null : person.company().name();
    return new Visitor(
        personId,
        contactId,
        dice.orNothing(120, name(person, dice)),
        dice.orNothing(350, company),
        dice.orNothing(150, dice.chance(50) ? "ME_" + person.email() : person.email()),
        dice.orNothing(600, person.region().phoneNumber(dice)));
  }

  /** People type their names as they like. */
  private static String name(DemoPerson person, Dice dice) {
    return switch (dice.weighted(700, 150, 60, 50, 20, 20)) {
      case 0 -> person.fullName();
      case 1 -> person.firstName();
      case 2 -> person.fullName().toLowerCase(Locale.ROOT);
      case 3 -> person.fullName().toUpperCase(Locale.ROOT);
      case 4 -> person.firstName() + " ";
      default -> person.firstName() + " 😀";
    };
  }
}
