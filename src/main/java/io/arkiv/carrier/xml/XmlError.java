package io.arkiv.carrier.xml;

import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.problem.Problem;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A problem as an XML document: the same texts as in JSON. */
@XmlRootElement(name = "Error")
@XmlType(propOrder = {"type", "message", "source", "parameter", "position", "suggestion"})
public final class XmlError {

  @XmlElement(name = "ErrorType")
  public final String type;

  @XmlElement(name = "ErrorMessage")
  public final String message;

  @XmlElement(name = "ErrorSource")
  public final String source = ProblemCarrier.SOURCE;

  @XmlElement(name = "Parameter")
  public final String parameter;

  @XmlElement(name = "Position")
  public final Integer position;

  @XmlElement(name = "Suggestion")
  public final String suggestion;

  /** For JAXB, which wants one. */
  XmlError() {
    throw new UnsupportedOperationException("documents are only written");
  }

  XmlError(Problem problem) {
    this.type = problem.code().typeName();
    this.message = XmlText.valid(problem.message());
    this.parameter = valid(problem.parameter());
    this.position = problem.span() == null ? null : (Integer) problem.span().start();
    this.suggestion = valid(problem.suggestion());
  }

  private static String valid(String text) {
    return text == null ? null : XmlText.valid(text);
  }
}
