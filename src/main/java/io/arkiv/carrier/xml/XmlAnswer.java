package io.arkiv.carrier.xml;

import io.arkiv.carrier.wire.ListAnswer;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Collection;

/** The document of a {@link ListAnswer}; its rows come while it is written. */
@XmlRootElement(name = "ODataResponse")
@XmlType(propOrder = {"metadata", "linkBeforeRows", "count", "rows", "linkBehindRows"})
public final class XmlAnswer {

  private final ListAnswer answer;
  private final boolean isLinkFirst;
  private final Collection<XmlRow> rows;

  /** For JAXB, which wants one; there is no document without an answer. */
  XmlAnswer() {
    throw new UnsupportedOperationException("documents are only written");
  }

  XmlAnswer(ListAnswer answer) {
    this.answer = answer;
    this.isLinkFirst = answer.nextLink().isKnown();
    this.rows = new XmlRows(answer);
  }

  /** The address of the archives' description. */
  @XmlElement
  public String getMetadata() {
    return answer.metadata();
  }

  /** The address of the rows that follow, when it is known before the rows are. */
  @XmlElement(name = "nextLink")
  public String getLinkBeforeRows() {
    return isLinkFirst ? answer.nextLink().address() : null;
  }

  /** How many rows match on all pages. */
  @XmlElement
  public Long getCount() {
    return answer.count();
  }

  /** The rows. */
  @XmlElementWrapper(name = "value")
  @XmlElement(name = "row")
  public Collection<XmlRow> getRows() {
    return rows;
  }

  /** The address of the rows that follow, when it is known only behind the rows. */
  @XmlElement(name = "nextLink")
  public String getLinkBehindRows() {
    return isLinkFirst ? null : answer.nextLink().address();
  }
}
