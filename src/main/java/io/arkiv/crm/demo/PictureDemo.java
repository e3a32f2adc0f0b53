package io.arkiv.crm.demo;

import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.StoredNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Tiny pictures of some agents and customers; one is packed, one too large to be shown. */
@ApplicationScoped
public class PictureDemo implements DemoRows {

  private static final int PERSON_TABLE = 6;
  private static final int PERSON_PICTURE = 1;
  private static final int PICTURES = 4;
  private static final int PACKED = PICTURES + 1;
  private static final int TOO_LARGE = PICTURES + 2;
  private static final String PERSONS =
      "SELECT person_id FROM person WHERE person_id <= 6 OR MOD(person_id, 12) = 0"
          + " ORDER BY person_id FETCH FIRST 56 ROWS ONLY";

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CrmDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of("binaryobject.binaryobject_id", "binaryobjectlink.binaryobjectlink_id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    try (RowWriter rows =
        new RowWriter(
            connection,
            "binaryobject",
            "binaryobject_id, conceptualtype, mimetype, originalsize, blobsize, iszipped,"
                + " isencrypted, binarydata")) {
      for (int i = 1; i <= PICTURES; i++) {
        add(rows, i, false, TinyPng.of(0x30_60_90 * i));
      }
      add(rows, PACKED, true, TinyPng.of(0));
      add(rows, TOO_LARGE, false, new byte[70_000]);
    }
    List<int[]> persons = StoredNumbers.of(connection, PERSONS);
    try (RowWriter rows =
        new RowWriter(
            connection,
            "binaryobjectlink",
            "binaryobjectlink_id, binaryobjectid, ownertable, ownerrecord, linktype, rank")) {
      for (int i = 0; i < persons.size(); i++) {
        int picture = i == 3 ? PACKED : i == 4 ? TOO_LARGE : i % PICTURES + 1;
        rows.add(i + 1, picture, PERSON_TABLE, persons.get(i)[0], PERSON_PICTURE, 1);
      }
      // of the company with the same id, and a second one of the first person
      rows.add(persons.size() + 1, 2, PERSON_TABLE - 1, persons.get(1)[0], PERSON_PICTURE, 0);
      rows.add(persons.size() + 2, 3, PERSON_TABLE, persons.get(0)[0], PERSON_PICTURE, 2);
    }
  }

  private static void add(RowWriter rows, int id, boolean isPacked, byte[] data)
      throws SQLException {
    rows.add(id, "PERSONPHOTO", "image/png", data.length, data.length, isPacked, id == 0, data);
  }
}
