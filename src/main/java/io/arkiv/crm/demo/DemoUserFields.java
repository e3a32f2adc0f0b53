package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes the values of user-defined fields, for four in five of their owners. */
record DemoUserFields(Connection connection, Dice dice, String owner) {

  private static final List<String> DATES =
      List.of("18470304", "00010101", "99991231", "", "2020", "20240230", "19991231");
  private static final List<String> SENTENCES =
      List.of("Grüße aus Köln", "Blåbærsyltetøy på brødskiva", "100% satisfied", "");

  void write(List<int[]> owners) throws SQLException {
    String small = "ud" + owner + "small";
    String large = "ud" + owner + "large";
    try (RowWriter rows =
            new RowWriter(
                connection,
                small,
                small
                    + "_id, long05, long06, long07, long08, long09, long10, string05, string06,"
                    + " string07, string08, string09, double05, long15");
        RowWriter texts = new RowWriter(connection, large, large + "_id, string45");
        PreparedStatement link =
            connection.prepareStatement(
                "UPDATE "
                    + owner
                    + " SET userdef_id = ?, userdef2_id = ? WHERE "
                    + owner
                    + "_id = ?")) {
      for (int[] id : owners) {
        int number = id[0];
        boolean hasSmall = !dice.chance(200);
        boolean hasLarge = dice.chance(hasSmall ? 850 : 100);
        if (hasSmall) {
          writeSmall(rows, number + 7);
        }
        if (hasLarge) {
          texts.add(number + 9, dice.pick(SENTENCES));
        }
        link.setInt(1, hasSmall ? number + 7 : 0);
        link.setInt(2, hasLarge ? number + 9 : 0);
        link.setInt(3, number);
        link.addBatch();
      }
      link.executeBatch();
    }
  }

  private void writeSmall(RowWriter rows, int id) throws SQLException {
    boolean isPerson = owner.equals("person");
    rows.add(
        id,
        dice.chance(100) ? null : (Integer) dice.between(0, 40),
        seconds(id),
        dice.chance(100) ? null : (Integer) dice.between(0, 1),
        dice.chance(200) ? 0 : isPerson ? dice.between(7, 9) : dice.between(1, 4),
        dice.chance(300) ? 0 : dice.between(1, 4),
        dice.chance(300) ? null : (Integer) dice.between(5, 6),
        dice.orNothing(100, "K-%04d".formatted(id)),
        dice.pick(DATES),
        dice.orNothing(200, "for sales"),
        dice.orNothing(200, "for marketing"),
        dice.orNothing(200, "for administrators"),
        dice.chance(100) ? null : (Double) (dice.between(0, 50) / 4.0),
        // the older generation's number: it must never show
        -999);
  }

  /** Days at midnight, the first and the last that there can be among them. */
  private int seconds(int id) {
    int day = id % 50 == 1 ? 1 : id % 50 == 2 ? 24_854 : dice.between(10_000, 20_500);
    return dice.chance(150) ? 0 : day * 86_400;
  }
}
