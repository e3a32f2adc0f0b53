package io.arkiv.carrier.agent;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.json.ColumnDescription;
import io.arkiv.carrier.json.OpenStream;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.OutputStream;
import java.util.Collection;

/** Writes what archives there are, and what is in them, as lists. Thread-safe; made once. */
public final class AgentMetadata {

  private final Jsonb jsonb = JsonbBuilder.create();

  /** The names of the archives. */
  public void writeNames(Collection<Archive> archives, OutputStream out) {
    jsonb.toJson(archives.stream().map(Archive::name).toList(), new OpenStream(out));
  }

  /** The columns of an archive, in declaration order. */
  public void writeColumns(Archive archive, OutputStream out) {
    jsonb.toJson(
        archive.columns().stream().map(ColumnDescription::new).toList(), new OpenStream(out));
  }

  /** The kinds of row of an archive. */
  public void writeEntities(Archive archive, OutputStream out) {
    jsonb.toJson(EntityItem.of(archive), new OpenStream(out));
  }
}
