package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes the persons: the agents first, then customers; the last fifth without company. */
final class DemoPersons {

  private static final int ONE_IN_PRIVATE = 5;
  private static final int NOTE_TYPE = 2;
  private static final List<String> FORMS_OF_ADDRESS =
      List.of("Mr", "Ms", "Herr", "Frau", "M.", "Mme", "Sr.", "Sra.", "");
  private static final List<String> TITLES =
      List.of("CEO", "Buyer", "Head of Operations", "Innkjøpssjef", "Geschäftsführerin", "", "QA");

  private final Connection connection;
  private final Dice dice;
  private final DemoDates dates;
  private final List<Region> regions;
  private final List<DemoCompany> companies;

  DemoPersons(
      Connection connection,
      Dice dice,
      DemoDates dates,
      List<Region> regions,
      List<DemoCompany> companies) {
    this.connection = connection;
    this.dice = dice;
    this.dates = dates;
    this.regions = regions;
    this.companies = companies;
  }

  void write(int count, List<List<String>> agentNames, DemoReach reach) throws SQLException {
    try (RowWriter rows =
        new RowWriter(
            connection,
            "person",
            "person_id, contact_id, rank, firstname, middlename, lastname, kanafname, kanalname,"
                + " mrmrs, title, person_number, position_idx, country_id, business_idx,"
                + " category_idx, leadstatus_id, source, text_id, associate_id, year_of_birth,"
                + " month_of_birth, day_of_birth, nomailing, usepersonaddress, retired,"
                + " activeinterests, activeerplinks, ticketpriorityid, supportlanguageid,"
                + " supportassociateid, registered, registered_associate_id, updated,"
                + " updated_associate_id, deleteddate, created_by_form_id,"
                + " modified_by_workflow_id, modified_by_workflow_when")) {
      for (int id = 1; id <= count; id++) {
        DemoPerson person =
            id <= agentNames.size()
                ? agent(id, agentNames.get(id - 1))
                : customer(id, id > count - count / ONE_IN_PRIVATE);
        write(person, rows, reach);
        new DemoPersonReach(dice, dates).write(person, reach);
      }
    }
  }

  private DemoPerson agent(int id, List<String> names) {
    DemoCompany employer = companies.get(0);
    return new DemoPerson(
        id, names.get(0), names.get(1), names.get(2), employer.region(), employer);
  }

  private DemoPerson customer(int id, boolean isPrivate) {
    DemoCompany company = isPrivate ? null : companies.get(dice.between(1, companies.size() - 1));
    Region region = isPrivate ? Region.any(regions, dice) : company.region();
    String middleName = dice.chance(150) ? dice.pick(region.firstNames()) : null;
    return new DemoPerson(
        id,
        dice.pick(region.firstNames()),
        middleName,
        dice.pick(region.lastNames()),
        region,
        company);
  }

  private void write(DemoPerson person, RowWriter rows, DemoReach reach) throws SQLException {
    int id = person.id();
    DemoCompany company = person.company();
    boolean isJapanese = person.region().countryId() == 9;
    boolean isDeleted = dice.chance(10);
    boolean hasBirthday = dice.chance(400);
    boolean isInFlow = dice.chance(100);
    rows.add(
        id,
        company == null ? dice.noReference() : (Integer) company.id(),
        dice.between(1, 3),
        person.firstName(),
        person.middleName() == null ? dice.orNothing(1000, "") : person.middleName(),
        person.lastName(),
        isJapanese ? "ハルカ" : null,
        isJapanese ? "タナカ" : null,
        dice.orNothing(200, dice.pick(FORMS_OF_ADDRESS)),
        dice.orNothing(300, dice.pick(TITLES)),
        dice.orNothing(100, "P" + (5000 + id)),
        reference(dice.between(1, 7), 250),
        person.region().countryId(),
        reference(company == null ? 1 : company.businessId(), 100),
        reference(company == null ? 1 : company.categoryId(), 100),
        reference(dice.between(1, 4), 700),
        reference(dice.between(1, 5), 500),
        dice.chance(150)
            ? (Integer) reach.note(NOTE_TYPE, id, "Speaks %s. 100%% satisfied.".formatted("Norsk"))
            : dice.noReference(),
        reference(company == null ? DemoUsers.FIRST_ASSOCIATE : company.associateId(), 80),
        hasBirthday ? dice.between(1940, 2005) : 0,
        hasBirthday ? (Integer) dice.between(1, 12) : null,
        hasBirthday ? dice.between(1, 28) : 0,
        dice.chance(50) ? null : (Boolean) dice.chance(120),
        dice.chance(100),
        dice.chance(40),
        dice.chance(800) ? 0 : dice.between(1, 3),
        dice.chance(900) ? null : (Integer) 1,
        reference(dice.between(1, 3), 500),
        reference(Math.min(person.region().countryId(), 8), 200),
        reference(DemoUsers.anyAssociate(dice), 400),
        dates.longAgo(dice),
        DemoUsers.anyAssociate(dice),
        dates.lately(dice),
        DemoUsers.anyAssociate(dice),
        isDeleted ? dates.lately(dice) : null,
        reference(dice.between(1, 2), 900),
        isInFlow ? (Integer) dice.between(1, 2) : dice.noReference(),
        isInFlow ? dates.lately(dice) : null);
  }

  private Integer reference(int id, int nothingPerMille) {
    return dice.chance(nothingPerMille) ? dice.noReference() : (Integer) id;
  }
}
