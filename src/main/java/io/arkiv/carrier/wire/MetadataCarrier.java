package io.arkiv.carrier.wire;

import io.arkiv.archive.Archive;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.UnaryOperator;

/** Writes what archives there are, and what is in them; the stream stays open. */
public interface MetadataCarrier {

  /**
   * Writes where the archives are.
   *
   * @param metadata the address of their description
   * @param addressOf the address of an archive, by its name
   */
  void writeList(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      OutputStream out);

  /** Writes the description of all archives; parameters as of {@link #writeList}. */
  void writeAll(
      Collection<Archive> archives,
      String metadata,
      UnaryOperator<String> addressOf,
      OutputStream out);

  /** Writes the columns of one archive. */
  void writeColumns(Archive archive, OutputStream out);
}
