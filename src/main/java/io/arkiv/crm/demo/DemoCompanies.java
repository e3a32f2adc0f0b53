package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the companies: those of the word list, then others named from its parts. */
final class DemoCompanies {

  private static final int CATEGORIES = 8;
  private static final int BUSINESSES = 10;
  private static final int SOURCES = 5;
  private static final int NOTE_TYPE = 1;

  private final Connection connection;
  private final Dice dice;
  private final DemoDates dates;
  private final List<Region> regions;
  private final List<List<String>> listed =
      new WordList(DemoCompanies.class).fields("companies.txt");
  private final List<String> parts = new WordList(DemoCompanies.class).lines("company-parts.txt");

  DemoCompanies(Connection connection, Dice dice, DemoDates dates, List<Region> regions) {
    this.connection = connection;
    this.dice = dice;
    this.dates = dates;
    this.regions = regions;
  }

  List<DemoCompany> write(int count, DemoReach reach) throws SQLException {
    List<DemoCompany> companies = new ArrayList<>();
    try (RowWriter rows =
        new RowWriter(
            connection,
            "contact",
            "contact_id, name, department, number1, number2, orgnr, associate_id, country_id,"
                + " business_idx, category_idx, source, text_id, xstop, nomailing, deleted,"
                + " activeinterests, activeerplinks, registered, registered_associate_id, updated,"
                + " updated_associate_id, deleteddate")) {
      for (int id = 1; id <= count; id++) {
        DemoCompany company = company(id);
        write(company, rows, reach);
        writeReach(company, reach);
        companies.add(company);
      }
    }
    return companies;
  }

  private DemoCompany company(int id) {
    Region region =
        id <= listed.size()
            ? regions.get(Integer.parseInt(listed.get(id - 1).get(0)) - 1)
            : Region.any(regions, dice);
    return new DemoCompany(
        id,
        id <= listed.size() ? listed.get(id - 1).get(1) : composedName(region),
        region,
        DemoUsers.anyAssociate(dice),
        dice.between(1, CATEGORIES),
        dice.between(1, BUSINESSES));
  }

  private String composedName(Region region) {
    List<String> forms = WordList.words(parts.get(2));
    String form = forms.get((region.countryId() - 1) % forms.size());
    return dice.pick(WordList.words(parts.get(0)))
        + " "
        + dice.pick(WordList.words(parts.get(1)))
        + " "
        + form;
  }

  private String department(int id, Region region) {
    if (id <= listed.size()) {
      return listed.get(id - 1).get(2);
    }
    return dice.orNothing(750, dice.pick(region.cities()).split("/")[1]);
  }

  private void write(DemoCompany company, RowWriter rows, DemoReach reach) throws SQLException {
    int id = company.id();
    boolean isDeleted = dice.chance(20);
    Integer note =
        dice.chance(150)
            ? (Integer) reach.note(NOTE_TYPE, id, "Prefers e-mail.\r\nDon't call before 10:00.")
            : dice.noReference();
    rows.add(
        id,
        company.name(),
        department(id, company.region()),
        "C-%03d".formatted(id),
        dice.orNothing(100, Integer.toString(1000 + id)),
        dice.orNothing(200, "%d".formatted(dice.between(910_000_000, 999_999_999))),
        dice.chance(50) ? dice.noReference() : (Integer) company.associateId(),
        company.region().countryId(),
        dice.chance(60) ? dice.noReference() : (Integer) company.businessId(),
        dice.chance(60) ? dice.noReference() : (Integer) company.categoryId(),
        dice.chance(300) ? dice.noReference() : (Integer) dice.between(1, SOURCES),
        note,
        dice.chance(50),
        dice.chance(40) ? null : (Boolean) dice.chance(100),
        isDeleted,
        dice.chance(700) ? 0 : dice.between(1, 4),
        dice.chance(900) ? 0 : 1,
        dates.longAgo(dice),
        DemoUsers.anyAssociate(dice),
        dates.lately(dice),
        DemoUsers.anyAssociate(dice),
        isDeleted ? dates.lately(dice) : null);
  }

  private void writeReach(DemoCompany company, DemoReach reach) throws SQLException {
    int id = company.id();
    Region region = company.region();
    String number = id == 1 ? "+47 90168242" : region.phoneNumber(dice);
    reach.phone(id, DemoReach.CONTACT_PHONE, number, 1);
    if (dice.chance(200)) {
      reach.phone(id, DemoReach.CONTACT_PHONE, region.phoneNumber(dice), 2);
    }
    if (dice.chance(250)) {
      reach.phone(id, DemoReach.CONTACT_FAX, region.phoneNumber(dice), 1);
    }
    if (!dice.chance(100)) {
      reach.email(id, null, "post@" + company.domain(), 1, dates);
    }
    if (!dice.chance(100)) {
      reach.address(id, DemoReach.CONTACT_STREET, region);
    }
    if (!dice.chance(200)) {
      reach.address(id, DemoReach.CONTACT_POSTAL, region);
    }
    if (!dice.chance(300)) {
      reach.url(id, null, "https://www." + company.domain() + "/", 1);
    }
  }
}
