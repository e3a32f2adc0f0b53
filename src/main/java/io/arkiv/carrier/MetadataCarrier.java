package io.arkiv.carrier;

import io.arkiv.archive.Archive;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes which archives there are and what is in them. Thread-safe; made once. */
public final class MetadataCarrier {

  private final Jsonb jsonb = JsonbBuilder.create();

  /**
   * Writes where the archives are: the service document of OData V3.
   *
   * @param metadata the address of the description of all
   * @param addressOf the address of an archive, by its name
   */
  public void writeList(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      boolean isXml,
      OutputStream out) {
    if (isXml) {
      new ServiceDocument(archives, addressOf).write(out);
      return;
    }
    List<ArchiveDescription> links =
        archives.stream()
            .map(archive -> ArchiveDescription.link(archive, addressOf.apply(archive.name())))
            .toList();
    jsonb.toJson(new ArchiveList(metadata, links), new OpenStream(out));
  }

  /** Writes the description of all archives; parameters as of {@link #writeList}. */
  public void writeAll(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      boolean isXml,
      OutputStream out) {
    if (isXml) {
      new Csdl(archives).write(out);
      return;
    }
    List<ArchiveDescription> whole =
        archives.stream()
            .map(archive -> ArchiveDescription.whole(archive, addressOf.apply(archive.name())))
            .toList();
    jsonb.toJson(new ArchiveList(metadata, whole), new OpenStream(out));
  }

  /** Writes the columns of one archive: in JSON an object with a member for each. */
  public void writeColumns(Archive archive, boolean isXml, OutputStream out) {
    if (isXml) {
      new Csdl(List.of(archive)).write(out);
    } else {
      jsonb.toJson(ArchiveDescription.columns(archive), new OpenStream(out));
    }
  }
}
