package io.arkiv.carrier.xml;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.wire.MetadataCarrier;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Describes archives as OData does: a service document, and an entity model. */
public final class XmlMetadata implements MetadataCarrier {

  @Override
  public void writeList(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      OutputStream out) {
    new ServiceDocument(archives, addressOf).write(out);
  }

  @Override
  public void writeAll(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      OutputStream out) {
    new Csdl(archives).write(out);
  }

  @Override
  public void writeColumns(Archive archive, OutputStream out) {
    new Csdl(List.of(archive)).write(out);
  }
}
