package io.arkiv.carrier.xml;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayRow;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;

/** The rows of an answer as JAXB walks them: once, each made when it is written. */
final class XmlRows extends AbstractCollection<XmlRow> {

  private final Iterator<DisplayRow> rows;
  private final List<String> names;

  XmlRows(ListAnswer answer) {
    this.rows = answer.rows();
    this.names = answer.keys().stream().map(XmlText::valid).toList();
  }

  @Override
  public Iterator<XmlRow> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public XmlRow next() {
        return new XmlRow(rows.next(), names);
      }
    };
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("nobody knows before the last row");
  }
}
