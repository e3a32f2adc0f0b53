package io.arkiv.carrier.xml;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.MetadataCarrier;
import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.carrier.wire.Wire;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes everything as XML; made once. */
public final class XmlWire implements Wire {

  private final JAXBContext context;
  private final MetadataCarrier metadata = new XmlMetadata();

  /** Prepares the writing of every shape. */
  public XmlWire() {
    try {
      this.context = JAXBContext.newInstance(XmlAnswer.class, XmlError.class);
    } catch (JAXBException broken) {
      throw new IllegalStateException("the XML shapes do not fit together", broken);
    }
  }

  /** The schema of all that is written, as bytes of UTF-8. */
  public static byte[] schema() {
    try (InputStream schema = XmlWire.class.getResourceAsStream("archive.xsd")) {
      return schema.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/xml", "text/xml");
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    marshal(new XmlAnswer(answer), out);
  }

  @Override
  public Optional<ProblemCarrier> problems() {
    return Optional.of((problem, out) -> marshal(new XmlError(problem), out));
  }

  @Override
  public Optional<MetadataCarrier> metadata() {
    return Optional.of(metadata);
  }

  private void marshal(Object shape, OutputStream out) {
    try {
      Marshaller marshaller = context.createMarshaller();
      marshaller.marshal(shape, new TabsEscaped(out));
    } catch (JAXBException failed) {
      throw new IllegalStateException("the answer could not be written", failed);
    }
  }
}
