package io.arkiv.carrier.xml;

import io.arkiv.archive.Archive;
import java.util.Collection;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The archives as a service document of OData V3 (RFC 5023). */
final class ServiceDocument extends XmlDocument {

  private static final String APP = "http://www.w3.org/2007/app";
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Collection<Archive> archives;
  private final UnaryOperator<String> addressOf;

  ServiceDocument(Collection<Archive> archives, UnaryOperator<String> addressOf) {
    this.archives = archives;
    this.addressOf = addressOf;
  }

  @Override
  void writeRoot(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("service");
    xml.writeDefaultNamespace(APP);
    xml.writeNamespace("atom", ATOM);
    xml.writeStartElement("workspace");
    writeTitle(xml, "Arkiv");
    for (Archive archive : archives) {
      xml.writeStartElement("collection");
      xml.writeAttribute("href", addressOf.apply(archive.name()));
      writeTitle(xml, archive.name());
      xml.writeEndElement();
    }
  }

  private static void writeTitle(XMLStreamWriter xml, String title) throws XMLStreamException {
    xml.writeStartElement("atom", "title", ATOM);
    xml.writeCharacters(title);
    xml.writeEndElement();
  }
}
