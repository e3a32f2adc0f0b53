package io.arkiv.carrier.xml;

import io.arkiv.display.DisplayCell;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

/** One value of a row in a document. */
@XmlType(name = "column")
public final class XmlColumn {

  @XmlAttribute public final String name;
  @XmlAttribute public final Boolean nil;
  @XmlAttribute public final String raw;
  @XmlAttribute public final String tooltip;
  @XmlAttribute public final String link;
  @XmlValue public final String text;

  /** For JAXB, which wants one. */
  XmlColumn() {
    throw new UnsupportedOperationException("documents are only written");
  }

  private XmlColumn(String name, Boolean nil, String text, DisplayCell cell) {
    this.name = name;
    this.nil = nil;
    this.text = text;
    this.raw = cell == null || cell.raw() == null ? null : XmlText.of(cell.raw());
    this.tooltip = cell == null ? null : XmlText.valid(cell.tooltip());
    this.link = cell == null ? null : XmlText.valid(cell.link());
  }

  static XmlColumn of(String name, Object value) {
    if (value instanceof DisplayCell cell) {
      return new XmlColumn(name, isNil(cell.raw()), XmlText.valid(cell.display()), cell);
    }
    return new XmlColumn(name, isNil(value), value == null ? "" : XmlText.of(value), null);
  }

  private static Boolean isNil(Object value) {
    return value == null ? true : null;
  }
}
