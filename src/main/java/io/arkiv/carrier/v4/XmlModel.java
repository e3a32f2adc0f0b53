package io.arkiv.carrier.v4;

import io.arkiv.archive.ArchiveColumn;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes sets as an entity model of OData V4 in XML (CSDL). */
public final class XmlModel {

  static final String NAMESPACE = "Arkiv";
  static final String CONTAINER = "Archives";
  static final String KEY = "PrimaryKey";

  private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private XmlModel() {}

  /** Writes the model; the stream stays open. */
  public static void write(List<EntitySet> sets, OutputStream out) {
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("edmx", "Edmx", EDMX);
      xml.writeNamespace("edmx", EDMX);
      xml.writeAttribute("Version", "4.0");
      // no reference to a vocabulary: clients would fetch it, and an install has no way out
      xml.writeStartElement("edmx", "DataServices", EDMX);
      xml.writeStartElement("Schema");
      xml.writeDefaultNamespace(EDM);
      xml.writeAttribute("Namespace", NAMESPACE);
      for (EntitySet set : sets) {
        writeType(xml, set);
      }
      writeContainer(xml, sets);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw new IllegalStateException("the model could not be written", failed);
    }
  }

  private static void writeType(XMLStreamWriter xml, EntitySet set) throws XMLStreamException {
    PropertyNames names = PropertyNames.of(set.archive());
    xml.writeStartElement("EntityType");
    xml.writeAttribute("Name", set.name());
    xml.writeStartElement("Key");
    xml.writeEmptyElement("PropertyRef");
    xml.writeAttribute("Name", KEY);
    xml.writeEndElement();
    for (ArchiveColumn column : set.columns()) {
      xml.writeEmptyElement("Property");
      xml.writeAttribute("Name", names.property(column.name()));
      xml.writeAttribute("Type", EntitySet.edmType(column));
      if (EntitySet.isKey(column)) {
        xml.writeAttribute("Nullable", "false");
      }
      if (EntitySet.precision(column) != null) {
        xml.writeAttribute("Precision", EntitySet.precision(column).toString());
      }
    }
    xml.writeEndElement();
  }

  private static void writeContainer(XMLStreamWriter xml, List<EntitySet> sets)
      throws XMLStreamException {
    xml.writeStartElement("EntityContainer");
    xml.writeAttribute("Name", CONTAINER);
    for (EntitySet set : sets) {
      xml.writeEmptyElement("EntitySet");
      xml.writeAttribute("Name", set.name());
      xml.writeAttribute("EntityType", NAMESPACE + "." + set.name());
    }
    xml.writeEndElement();
  }
}
