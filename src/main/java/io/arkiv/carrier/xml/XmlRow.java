package io.arkiv.carrier.xml;

import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowHints;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** One row of a document. */
@XmlType(name = "row")
public final class XmlRow {

  @XmlAttribute public final long primaryKey;
  @XmlAttribute public final String entityName;
  @XmlAttribute public final String styleHint;
  @XmlAttribute public final String linkHint;
  @XmlAttribute public final Integer tableRight;
  @XmlAttribute public final String tableRightReason;

  @XmlElement(name = "column")
  public final List<XmlColumn> columns;

  /** For JAXB, which wants one. */
  XmlRow() {
    throw new UnsupportedOperationException("documents are only written");
  }

  XmlRow(DisplayRow row, List<String> names) {
    RowHints hints = row.hints();
    this.primaryKey = row.primaryKey();
    this.entityName = row.entityName();
    this.styleHint = hints == null ? null : hints.style();
    this.linkHint = hints == null ? null : hints.link();
    this.tableRight = hints == null ? null : (Integer) hints.rights();
    this.tableRightReason = hints == null ? null : hints.rightsReason();
    this.columns = new ArrayList<>(names.size());
    for (int i = 0; i < row.values().length; i++) {
      columns.add(XmlColumn.of(names.get(i), row.values()[i]));
    }
  }
}
