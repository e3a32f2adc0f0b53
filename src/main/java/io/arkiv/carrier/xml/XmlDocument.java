package io.arkiv.carrier.xml;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A small document of a vocabulary that is not ours, written element by element. */
abstract class XmlDocument {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  /** Writes the document; the stream stays open. */
  final void write(OutputStream out) {
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      writeRoot(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw new IllegalStateException("the document could not be written", failed);
    }
  }

  abstract void writeRoot(XMLStreamWriter xml) throws XMLStreamException;
}
