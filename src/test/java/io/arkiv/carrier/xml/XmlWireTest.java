package io.arkiv.carrier.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayCell;
import io.arkiv.display.DisplayColumn;
import io.arkiv.display.DisplayColumn.Part;
import io.arkiv.display.DisplayRow;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlWireTest {

  private final XmlWire wire = new XmlWire();

  @Test
  void everyValueHasItsColumn() throws Exception {
    DisplayRow row = row(7, new Object[] {"a<b", null, 3, true});
    String xml = written(List.of("text", "none", "chatTopic/id", "flag"), row);
    assertTrue(xml.contains("<row primaryKey=\"7\" entityName=\"chat\">"), xml);
    assertTrue(xml.contains("<column name=\"text\">a&lt;b</column>"), xml);
    assertTrue(xml.contains("<column name=\"none\" nil=\"true\"></column>"), xml);
    assertTrue(xml.contains("<column name=\"chatTopic/id\">3</column>"), xml);
    assertTrue(xml.contains("<column name=\"flag\">true</column>"), xml);
  }

  @Test
  void aCellTellsRawValueAndHints() throws Exception {
    DisplayCell cell = new DisplayCell(3, "Vendor", "{category_id=3}", "");
    String xml = written(List.of("category"), row(7, new Object[] {cell}));
    assertTrue(
        xml.contains(
            "<column name=\"category\" raw=\"3\" tooltip=\"{category_id=3}\" link=\"\">Vendor<"),
        xml);
  }

  @Test
  void whatXmlForbidsIsReplaced() throws Exception {
    String text = "a\u0000b\u001Bc\uD800d\uFFFEe\uD83D\uDE00\r\n";
    String xml = written(List.of("t"), row(1, new Object[] {text}));
    assertTrue(xml.contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00"), xml);
  }

  /** A problem repeats what the client wrote, in every part of it. */
  @Test
  void aProblemWithWhatXmlForbidsIsWellFormed() throws Exception {
    String text = "$\u0000\u0001\uFFFFx\uD800";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    wire.problems()
        .orElseThrow()
        .write(new Problem(ProblemCode.BAD_OPTION, text, text, Span.at(1), text), out);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    for (String element : List.of("ErrorMessage", "Parameter", "Suggestion")) {
      assertEquals(
          "$\uFFFD\uFFFD\uFFFDx\uFFFD", xml.getElementsByTagName(element).item(0).getTextContent());
    }
  }

  @Test
  void tabsAndLinesAreWholeInAttributesToo() throws Exception {
    DisplayCell cell = new DisplayCell("a\tb\nc\rd", "a\tb\nc\rd", "", "");
    String xml = written(List.of("t"), row(7, new Object[] {cell}));
    Element column =
        (Element)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("column")
                .item(0);
    assertEquals("a\tb\nc\rd", column.getAttribute("raw"));
    assertEquals("a\tb\nc\rd", column.getTextContent());
  }

  @Test
  void theLinkStandsBeforeTheRowsOrBehindThem() throws Exception {
    assertTrue(document(true).matches("(?s).*<nextLink>next</nextLink><value/>.*"));
    assertTrue(document(false).matches("(?s).*<value/><nextLink>next</nextLink>.*"));
  }

  @Test
  void rowsAreMadeOnlyWhenTheyAreWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] mostBehind = {0};
    Iterator<DisplayRow> rows =
        Stream.iterate(1, n -> n <= 20_000, n -> n + 1)
            .peek(n -> mostBehind[0] = Math.max(mostBehind[0], n * 20 - out.size()))
            .map(n -> row(n, new Object[] {n}))
            .iterator();
    wire.write(new ListAnswer("m", null, columns(List.of("id")), false, rows, link(true)), out);
    assertTrue(mostBehind[0] < 10_000, "bytes unwritten: " + mostBehind[0]);
  }

  @Test
  void aProblemIsADocumentToo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    wire.problems()
        .orElseThrow()
        .write(Problem.of(ProblemCode.SYNTAX, "not \u0001 <this>").in("$filter"), out);
    String xml = out.toString(StandardCharsets.UTF_8);
    validate(xml);
    assertTrue(xml.contains("<ErrorMessage>not \uFFFD &lt;this&gt;</ErrorMessage>"), xml);
    assertFalse(xml.contains("Position"), xml);
  }

  private String document(boolean isLinkFirst) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    wire.write(
        new ListAnswer(
            "m", 5L, List.of(), false, List.<DisplayRow>of().iterator(), link(isLinkFirst)),
        out);
    String xml = out.toString(StandardCharsets.UTF_8);
    validate(xml);
    return xml.replace("<count>5</count>", "");
  }

  private String written(List<String> names, DisplayRow row) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    wire.write(
        new ListAnswer("m", null, columns(names), false, List.of(row).iterator(), link(true)), out);
    String xml = out.toString(StandardCharsets.UTF_8);
    validate(xml);
    return xml;
  }

  private static List<DisplayColumn> columns(List<String> names) {
    return names.stream()
        .map(name -> new DisplayColumn(name, ArchiveColumn.text(name, name, name), Part.VALUE))
        .toList();
  }

  private static DisplayRow row(int key, Object[] values) {
    return new DisplayRow(new ArchiveRow(key, "chat", values), null, values);
  }

  private static ListAnswer.FollowingRows link(boolean isKnown) {
    return new ListAnswer.FollowingRows() {
      @Override
      public boolean isKnown() {
        return isKnown;
      }

      @Override
      public String address() {
        return "next";
      }
    };
  }

  private static void validate(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new ByteArrayInputStream(XmlWire.schema())))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertEquals(-1, xml.indexOf('\u0000'));
  }
}
