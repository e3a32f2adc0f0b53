package io.arkiv.carrier.json;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.wire.MetadataCarrier;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Describes archives in JSON, in the envelope of every list. Thread-safe; made once. */
public final class JsonMetadata implements MetadataCarrier {

  private final Jsonb jsonb = JsonbBuilder.create();

  @Override
  public void writeList(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      OutputStream out) {
    write(archives, metadata, addressOf, ArchiveDescription::link, out);
  }

  @Override
  public void writeAll(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      OutputStream out) {
    write(archives, metadata, addressOf, ArchiveDescription::whole, out);
  }

  private void write(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      BiFunction<Archive, String, ArchiveDescription> description,
      OutputStream out) {
    List<ArchiveDescription> described =
        archives.stream()
            .map(archive -> description.apply(archive, addressOf.apply(archive.name())))
            .toList();
    jsonb.toJson(new ArchiveList(metadata, described), new OpenStream(out));
  }

  /** An object with a member for each. */
  @Override
  public void writeColumns(Archive archive, OutputStream out) {
    jsonb.toJson(ArchiveDescription.columns(archive), new OpenStream(out));
  }
}
