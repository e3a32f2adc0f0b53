package io.arkiv.carrier.xml;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RowKeys;
import io.arkiv.carrier.wire.SafeNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes archives as an entity model of OData V3 (MC-CSDL). A property is called as a row with
 * {@code $jsonSafe} calls it, since the model's names allow no slash.
 */
final class Csdl extends XmlDocument {

  private static final String EDMX = "http://schemas.microsoft.com/ado/2007/06/edmx";
  private static final String EDM = "http://schemas.microsoft.com/ado/2009/11/edm";
  private static final String METADATA =
      "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata";
  private static final String OWN = "urn:arkiv:odata:1";
  private static final String NAMESPACE = "Arkiv";

  private final Collection<Archive> archives;

  Csdl(Collection<Archive> archives) {
    this.archives = archives;
  }

  @Override
  void writeRoot(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("edmx", "Edmx", EDMX);
    xml.writeNamespace("edmx", EDMX);
    xml.writeAttribute("Version", "1.0");
    xml.writeStartElement("edmx", "DataServices", EDMX);
    xml.writeNamespace("m", METADATA);
    xml.writeAttribute("m", METADATA, "DataServiceVersion", "3.0");
    xml.writeAttribute("m", METADATA, "MaxDataServiceVersion", "3.0");
    xml.writeStartElement("Schema");
    xml.writeDefaultNamespace(EDM);
    xml.writeNamespace("arkiv", OWN);
    xml.writeAttribute("Namespace", NAMESPACE);
    for (Archive archive : archives) {
      writeType(xml, archive);
    }
    writeContainer(xml);
  }

  private static void writeType(XMLStreamWriter xml, Archive archive) throws XMLStreamException {
    xml.writeStartElement("EntityType");
    xml.writeAttribute("Name", archive.name());
    xml.writeStartElement("Key");
    for (String key : RowKeys.names()) {
      xml.writeEmptyElement("PropertyRef");
      xml.writeAttribute("Name", key);
    }
    xml.writeEndElement();
    List<ArchiveColumn> columns = new ArrayList<>();
    for (ArchiveColumn column : archive.columns()) {
      if (RowKeys.isOne(column)) {
        writeColumn(xml, column, column.name(), false);
      } else {
        columns.add(column);
      }
    }
    List<String> names = SafeNames.of(columns.stream().map(ArchiveColumn::name).toList());
    for (int i = 0; i < names.size(); i++) {
      writeColumn(xml, columns.get(i), names.get(i), true);
    }
    xml.writeEndElement();
  }

  private static void writeColumn(
      XMLStreamWriter xml, ArchiveColumn column, String name, boolean isNullable)
      throws XMLStreamException {
    xml.writeEmptyElement("Property");
    xml.writeAttribute("Name", name);
    xml.writeAttribute("Type", edmType(column));
    xml.writeAttribute("Nullable", String.valueOf(isNullable));
    xml.writeAttribute("arkiv", OWN, "column", column.name());
    xml.writeAttribute("arkiv", OWN, "heading", column.heading());
    xml.writeAttribute("arkiv", OWN, "canOrderBy", String.valueOf(column.isSortable()));
    xml.writeAttribute("arkiv", OWN, "canRestrictBy", String.valueOf(column.isFilterable()));
    xml.writeAttribute("arkiv", OWN, "restrictionType", column.type().wireName());
  }

  private void writeContainer(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("EntityContainer");
    xml.writeAttribute("Name", "Archives");
    xml.writeAttribute("m", METADATA, "IsDefaultEntityContainer", "true");
    for (Archive archive : archives) {
      xml.writeEmptyElement("EntitySet");
      xml.writeAttribute("Name", archive.name());
      xml.writeAttribute("EntityType", NAMESPACE + "." + archive.name());
    }
    xml.writeEndElement();
  }

  private static String edmType(ArchiveColumn column) {
    return switch (column.kind()) {
      case BOOLEAN -> "Edm.Boolean";
      case INTEGER, SECONDS -> "Edm.Int32";
      case DECIMAL -> "Edm.Decimal";
      case DATE_TIME -> "Edm.DateTime";
      case ITEM -> column.isShownById() ? "Edm.Int32" : "Edm.String";
      case TEXT, ITEMS -> "Edm.String";
    };
  }
}
