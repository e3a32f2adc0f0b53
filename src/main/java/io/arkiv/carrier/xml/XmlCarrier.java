package io.arkiv.carrier.xml;

import io.arkiv.carrier.wire.Carrier;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.problem.Problem;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes answers and problems as XML. Thread-safe; made once. */
public final class XmlCarrier implements Carrier {

  private final JAXBContext context;

  /** Prepares the writing of every shape. */
  public XmlCarrier() {
    try {
      this.context = JAXBContext.newInstance(XmlAnswer.class, XmlError.class);
    } catch (JAXBException broken) {
      throw new IllegalStateException("the XML shapes do not fit together", broken);
    }
  }

  /** The schema of all that is written, as bytes of UTF-8. */
  public static byte[] schema() {
    try (InputStream schema = XmlCarrier.class.getResourceAsStream("archive.xsd")) {
      return schema.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    marshal(new XmlAnswer(answer), out);
  }

  @Override
  public void write(Problem problem, OutputStream out) {
    marshal(new XmlError(problem), out);
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
