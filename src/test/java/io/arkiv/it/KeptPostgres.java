package io.arkiv.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL of a test's own, whose data outlive it: it is ended and started again. */
final class KeptPostgres {

  private KeptPostgres() {}

  /**
   * Starts it.
   *
   * @param data where its data are, or are to be
   * @param port where it listens; 0 for one of its choice
   */
  static EmbeddedPostgres start(Path data, int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(new File("target/postgresql"))
            .setDataDirectory(data)
            .setCleanDataDirectory(false);
    return (port == 0 ? builder : builder.setPort(port)).start();
  }
}
