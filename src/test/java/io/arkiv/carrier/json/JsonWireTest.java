package io.arkiv.carrier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.DisplayCell;
import io.arkiv.display.DisplayColumn;
import io.arkiv.display.DisplayColumn.Part;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowHints;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in an object. */
class JsonWireTest {

  private static final List<DisplayColumn> COLUMNS =
      Stream.of("a", "b/\"c\"", "d")
          .map(name -> ArchiveColumn.text(name, "", "name"))
          .map(column -> new DisplayColumn(column.name(), column, Part.VALUE))
          .toList();

  @Test
  void aFlatRowIsItsValues() {
    assertEquals(
        "{\"odata.metadata\":\"m\",\"odata.nextLink\":null,\"odata.count\":\"2\",\"value\":["
            + "{\"PrimaryKey\":7,\"EntityName\":\"chat\",\"a\":\"x\",\"b/\\\"c\\\"\":-2.5,\"d\":null},"
            + "{\"PrimaryKey\":7,\"EntityName\":\"chat\",\"a\":true,\"b/\\\"c\\\"\":1E-7,\"d\":3}]}",
        written(
            JsonWire.light(),
            2L,
            true,
            flat("x", -2.5, null),
            flat(true, new BigDecimal("1E-7"), 3)));
  }

  @Test
  void aFullRowHasItsValuesInAnObject() {
    DisplayCell cell = new DisplayCell(List.of(1, 2), "eins, zwei", "", "");
    DisplayRow row =
        new DisplayRow(
            new ArchiveRow(7, "chat", new Object[0]),
            new RowHints("s", "l", 1, "r"),
            new Object[] {cell, new DisplayCell(null, "", "t", "u"), cell});
    String shown =
        "{\"RawValue\":[1,2],\"DisplayValue\":\"eins, zwei\",\"LinkHint\":\"\",\"TooltipHint\":\"\"}";
    assertEquals(
        "{\"odata.metadata\":\"m\",\"value\":[{\"PrimaryKey\":7,\"EntityName\":\"chat\","
            + "\"StyleHint\":\"s\",\"LinkHint\":\"l\",\"TableRight\":{\"Mask\":1,\"Reason\":\"r\"},"
            + "\"Column\":{\"a\":"
            + shown
            + ",\"b/\\\"c\\\"\":{\"RawValue\":null,\"DisplayValue\":\"\",\"LinkHint\":\"u\","
            + "\"TooltipHint\":\"t\"},\"d\":"
            + shown
            + "}}],\"odata.nextLink\":null}",
        written(JsonWire.light(), null, false, row));
  }

  @Test
  void aVerboseAnswerTellsWhatThereIs() {
    assertEquals("{\"d\":{\"results\":[]}}", written(JsonWire.verbose(), null, true));
    assertEquals(
        "{\"d\":{\"results\":[{\"PrimaryKey\":7,\"EntityName\":\"chat\",\"a\":1,\"b/\\\"c\\\"\":2,"
            + "\"d\":3}],\"__count\":\"1\"}}",
        written(JsonWire.verbose(), 1L, true, flat(1, 2L, 3)));
  }

  @Test
  void aLineIsARow() {
    assertEquals(
        "{\"PrimaryKey\":7,\"EntityName\":\"chat\",\"a\":1,\"b/\\\"c\\\"\":2,\"d\":\"\\n\"}\n"
            .repeat(2),
        written(new NdjsonWire(), null, true, flat(1, 2, "\n"), flat(1, 2, "\n")));
  }

  private static DisplayRow flat(Object... values) {
    return new DisplayRow(new ArchiveRow(7, "chat", new Object[0]), null, values);
  }

  private static String written(Wire wire, Long count, boolean isLinkKnown, DisplayRow... rows) {
    Iterator<DisplayRow> all = List.of(rows).iterator();
    ListAnswer.FollowingRows none =
        new ListAnswer.FollowingRows() {
          @Override
          public boolean isKnown() {
            return isLinkKnown;
          }

          @Override
          public String address() {
            return null;
          }
        };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    wire.write(new ListAnswer("m", count, COLUMNS, false, all, none), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
