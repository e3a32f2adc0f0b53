package io.arkiv.carrier.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayColumn;
import io.arkiv.display.DisplayColumn.Part;
import io.arkiv.display.DisplayRow;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a line. */
class CsvWireTest {

  private static final List<DisplayColumn> COLUMNS =
      Stream.of(
              ArchiveColumn.text("chatTopic/name", "", "name"),
              ArchiveColumn.decimal("rating", "", "rating"),
              ArchiveColumn.list("category", "", "id", "name"))
          .map(column -> new DisplayColumn(column.name(), column, Part.VALUE))
          .toList();

  private final CsvWire wire = CsvWire.plain(new CsvSettings(false));

  @Test
  void everyValueIsAField() {
    assertEquals(
        "PrimaryKey,EntityName,chatTopic/name,rating,category\r\n7,chat,a b,-2.5,Vendor\r\n",
        written(wire, "a b", -2.5, "Vendor"));
    assertEquals("7,chat,,,\r\n", line(wire, null, null, null));
    assertEquals("7,chat,x,0.0000001,\r\n", line(wire, "x", new BigDecimal("1E-7"), ""));
    assertEquals("7,chat,x,1000000000000,true\r\n", line(wire, "x", new BigDecimal("1E12"), true));
  }

  @Test
  void whatWouldEndAFieldIsQuoted() {
    assertEquals(
        "7,chat,\"a,\"\"b\"\"\r\nc\",1,\" x\ny\"\r\n", line(wire, "a,\"b\"\r\nc", 1, " x\ny"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+47 22 33", "-x", "@SUM(A1)", "\t=1"})
  void aTextThatASpreadsheetWouldComputeIsNone(String text) {
    assertEquals("7,chat,'" + text + ",-1,'" + text + "\r\n", line(wire, text, -1, text));
    CsvWire keeping = CsvWire.plain(new CsvSettings(true));
    assertEquals("7,chat," + text + ",-1," + text + "\r\n", line(keeping, text, -1, text));
  }

  @Test
  void aCarriageReturnMakesNoFormulaOfALaterLine() {
    assertEquals("7,chat,\"'\r=1\",0,\r\n", line(wire, "\r=1", 0, null));
  }

  @Test
  void aByteOrderMarkIsWrittenWhereItIsAskedFor() {
    String marked = written(CsvWire.marked(new CsvSettings(false)), "é", 1, "");
    assertEquals("\uFEFF" + written(wire, "é", 1, ""), marked);
  }

  @Test
  void namesAreSafeWhereThatIsAskedFor() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    wire.write(
        new ListAnswer("m", null, COLUMNS, true, List.<DisplayRow>of().iterator(), null), out);
    assertEquals(
        "PrimaryKey,EntityName,chatTopic_name,rating,category\r\n",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void rowsAreWrittenAsTheyCome() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] mostBehind = {0};
    Iterator<DisplayRow> rows =
        Stream.iterate(1, n -> n <= 20_000, n -> n + 1)
            .peek(n -> mostBehind[0] = Math.max(mostBehind[0], n * 15 - out.size()))
            .map(n -> row("x", n, null))
            .iterator();
    wire.write(new ListAnswer("m", null, COLUMNS, false, rows, null), out);
    assertTrue(mostBehind[0] < 40_000, "bytes unwritten: " + mostBehind[0]);
  }

  @Test
  void anAnswerThatFailsIsNotEnded() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<DisplayRow> failing =
        Stream.of(1, 2)
            .map(
                n -> {
                  if (n == 2) {
                    throw new IllegalStateException("away");
                  }
                  return row("x", n, null);
                })
            .iterator();
    ListAnswer answer = new ListAnswer("m", null, COLUMNS, false, failing, null);
    assertThrows(IllegalStateException.class, () -> wire.write(answer, out));
    assertEquals(0, out.size(), "what was buffered is not sent as if it were all");
  }

  private static String line(CsvWire wire, Object... values) {
    return written(wire, values).split("\r\n", 2)[1];
  }

  private static String written(CsvWire wire, Object... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    wire.write(
        new ListAnswer("m", null, COLUMNS, false, List.of(row(values)).iterator(), null), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DisplayRow row(Object... values) {
    return new DisplayRow(new ArchiveRow(7, "chat", values), null, values);
  }
}
