package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.carrier.xml.XmlWire;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** XML carries what JSON carries, and is as its published schema says. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class XmlCarrierIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?";
  private static final String MANY_KINDS =
      "$select=status,category,category/name,agent,associateId,contactId,whenRequested,duration,"
          + "rating,firstMessage,contact/stop,updatedDate,chatTopic/name&";

  private final ArkivClient client;

  XmlCarrierIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Slim", "wide", "FULL"})
  void xmlCarriesWhatJsonCarries(String mode) throws Exception {
    String options = MANY_KINDS + "$top=500&$inlinecount=allpages&$mode=" + mode;
    JsonObject json = client.get(ARCHIVE + options).json();
    Document xml = document(client.get(ARCHIVE + options + "&$format=xml"));
    assertEquals(json.getString("odata.count"), text(xml, "count"));
    NodeList rows = xml.getElementsByTagName("row");
    List<JsonObject> expected = json.getJsonArray("value").getValuesAs(JsonObject.class);
    assertEquals(expected.size(), rows.getLength());
    for (int i = 0; i < expected.size(); i++) {
      JsonObject row = expected.get(i);
      Element found = (Element) rows.item(i);
      assertEquals(String.valueOf(row.getInt("PrimaryKey")), found.getAttribute("primaryKey"));
      assertEquals(row.getString("EntityName"), found.getAttribute("entityName"));
      assertEquals(valuesOf(row), valuesOf(found));
    }
  }

  /** The values by column: what is shown, or raw value and hints in braces behind it. */
  private static Map<String, String> valuesOf(JsonObject row) {
    JsonObject cells = row.containsKey("Column") ? row.getJsonObject("Column") : row;
    Map<String, String> values = new LinkedHashMap<>();
    cells.forEach((name, value) -> values.put(name, textOf(value)));
    values.remove("PrimaryKey");
    values.remove("EntityName");
    return values;
  }

  private static String textOf(JsonValue value) {
    if (value instanceof JsonObject cell) {
      String raw = textOf(cell.get("RawValue"));
      return "%s{%s,%s,%s}"
          .formatted(
              cell.getString("DisplayValue"),
              raw,
              cell.getString("TooltipHint"),
              cell.getString("LinkHint"));
    }
    return value == JsonValue.NULL
        ? "null"
        : value instanceof JsonString text ? text.getString() : value.toString();
  }

  private static Map<String, String> valuesOf(Element row) {
    Map<String, String> values = new LinkedHashMap<>();
    NodeList columns = row.getElementsByTagName("column");
    for (int i = 0; i < columns.getLength(); i++) {
      Element column = (Element) columns.item(i);
      boolean isNil = column.getAttribute("nil").equals("true");
      String shown =
          column.hasAttribute("tooltip")
              ? "%s{%s,%s,%s}"
                  .formatted(
                      column.getTextContent(),
                      isNil ? "null" : column.getAttribute("raw"),
                      column.getAttribute("tooltip"),
                      column.getAttribute("link"))
              : isNil ? "null" : column.getTextContent();
      values.put(column.getAttribute("name"), shown);
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"$top=0", "$top=5000", "$skip=4999", "$filter=getNoRows", "$top=-1"})
  void everyXmlAnswerIsValid(String options) throws Exception {
    document(client.with("Accept", "application/xml").get(ARCHIVE + options));
  }

  @Test
  void theSchemaIsServedAsXmlOfEitherKindAlone() {
    Answer text = client.with("Accept", "text/xml").get("/api/v1/archive.xsd");
    assertEquals(200, text.status());
    assertTrue(text.header("Content-Type").startsWith("text/xml"));
    Answer json = client.with("Accept", "application/json").get("/api/v1/archive.xsd");
    assertEquals(406, json.status());
    assertEquals("NotAcceptable", json.json().getString("ErrorType"));
    assertTrue(json.json().getString("ErrorMessage").contains("text/xml"));
  }

  @Test
  void anErrorIsWrittenInTheFormatAskedFor() throws Exception {
    Document xml = document(client.get(ARCHIVE + "$format=xml&$select=categry"));
    assertEquals("UnknownColumn", text(xml, "ErrorType"));
    assertEquals("$select", text(xml, "Parameter"));
    assertEquals("0", text(xml, "Position"));
    assertEquals("category", text(xml, "Suggestion"));
    document(client.with("Accept", "text/xml").get(ARCHIVE + "$format=yaml"));
  }

  private static String text(Document xml, String element) {
    return xml.getElementsByTagName(element).item(0).getTextContent();
  }

  /** The document, which the published schema accepts. */
  private Document document(Answer answer) throws Exception {
    byte[] published = client.get("/api/v1/archive.xsd").body().getBytes("UTF-8");
    assertEquals(new String(XmlWire.schema(), "UTF-8"), new String(published, "UTF-8"));
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(new StreamSource(new ByteArrayInputStream(published)));
    schema.newValidator().validate(new StreamSource(new StringReader(answer.body())));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(answer.body())));
  }
}
