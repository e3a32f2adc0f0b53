package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes how companies and persons are reached: e-mail, phone, address, web; and notes on them. */
final class DemoReach implements AutoCloseable {

  static final int CONTACT_PHONE = 1;
  static final int CONTACT_FAX = 3;
  static final int PERSON_DIRECT = 16385;
  static final int PERSON_FAX = 16387;
  static final int PERSON_PRIVATE = 16388;
  static final int PERSON_MOBILE = 16389;
  static final int PERSON_OTHER = 16390;

  static final int CONTACT_POSTAL = 1;
  static final int CONTACT_STREET = 2;
  static final int PERSON_HOME = 16387;

  private final Dice dice;
  private final RowWriter emails;
  private final RowWriter phones;
  private final RowWriter addresses;
  private final RowWriter urls;
  private final RowWriter notes;
  private int noteId;

  DemoReach(Connection connection, Dice dice) throws SQLException {
    this.dice = dice;
    emails =
        new RowWriter(
            connection,
            "email",
            "contact_id, person_id, protocol, type, description, email_address, rank, bouncecount,"
                + " lastbounce, lastsent");
    phones =
        new RowWriter(
            connection,
            "phone",
            "owner_id, ptype_idx, phone, searchphonenumber, description, rank");
    addresses =
        new RowWriter(
            connection,
            "address",
            "owner_id, atype_idx, address1, address2, address3, zipcode, city, county, state,"
                + " wgs84latitude, wgs84longitude");
    urls =
        new RowWriter(connection, "url", "contact_id, person_id, url_address, description, rank");
    notes = new RowWriter(connection, "text", "text_id, type, owner_id, text");
  }

  /** An e-mail address; one owner is null. */
  void email(Integer contactId, Integer personId, String address, int rank, DemoDates dates)
      throws SQLException {
    int bounces = dice.chance(80) ? dice.between(1, 5) : 0;
    String description = dice.chance(300) ? "Work" : "";
    emails.add(
        contactId,
        personId,
        "SMTP",
        0,
        description,
        address,
        rank,
        dice.chance(200) ? null : (Integer) bounces,
        bounces > 0 ? dates.lately(dice) : null,
        dice.chance(500) ? dates.lately(dice) : null);
  }

  void phone(int ownerId, int type, String number, int rank) throws SQLException {
    String description = dice.orNothing(800, "Weekdays only");
    phones.add(ownerId, type, number, number.replace(" ", ""), description, rank);
  }

  void address(int ownerId, int type, Region region) throws SQLException {
    String[] city = dice.pick(region.cities()).split("/");
    boolean isKnown = dice.chance(600);
    addresses.add(
        ownerId,
        type,
        dice.pick(region.streets()) + " " + dice.between(1, 180),
        dice.orNothing(850, "c/o Reception"),
        dice.orNothing(950, "2. etg."),
        city[0],
        city[1],
        dice.orNothing(900, "Vestland"),
        dice.orNothing(950, "CA"),
        isKnown ? (Double) (dice.between(350_000, 700_000) / 10_000.0) : null,
        isKnown ? (Double) (dice.between(-50_000, 300_000) / 10_000.0) : null);
  }

  void url(Integer contactId, Integer personId, String address, int rank) throws SQLException {
    urls.add(contactId, personId, address, dice.orNothing(700, "Home page"), rank);
  }

  /** The id of a new note about an owner. */
  int note(int type, int ownerId, String text) throws SQLException {
    notes.add(++noteId, type, ownerId, text);
    return noteId;
  }

  @Override
  public void close() throws SQLException {
    emails.close();
    phones.close();
    addresses.close();
    urls.close();
    notes.close();
  }
}
