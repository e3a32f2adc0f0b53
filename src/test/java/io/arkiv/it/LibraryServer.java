package io.arkiv.it;

import io.arkiv.it.library.Book;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A server of Arkiv with an archive of books that somebody added, over tables of its own. */
public final class LibraryServer implements AutoCloseable {

  private final TestDatabase database;
  private final ServerProcess server;

  private LibraryServer(TestDatabase database, ServerProcess server) {
    this.database = database;
    this.server = server;
  }

  /**
   * Starts it on a database of its own, and waits until it answers.
   *
   * @param settings as Java takes them
   */
  public static LibraryServer start(List<String> settings) throws IOException {
    TestDatabase database = TestDatabase.start();
    List<String> all = new ArrayList<>(settings);
    all.addAll(List.of("-DDB_URL=" + database.url(), "-DDB_USER=" + database.user()));
    ServerProcess server = ServerProcess.of(war(), "second-archive", all).awaiting(200);
    return new LibraryServer(database, server);
  }

  /** The built WAR with a folder more, the lines of its entities, and its migration. */
  private static WebArchive war() throws IOException {
    String entities =
        "<class>io.arkiv.it.library.Book</class><class>io.arkiv.it.library.Review</class>"
            + "<class>io.arkiv.it.library.Shelf</class><exclude-unlisted";
    String unit =
        Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"))
            .replaceFirst("<exclude-unlisted", entities);
    WebArchive war = ServerProcess.builtWar().addPackage(Book.class.getPackage());
    war.delete("/WEB-INF/classes/META-INF/persistence.xml");
    return war.addAsResource(new StringAsset(unit), "META-INF/persistence.xml")
        .addAsResource(
            new File("src/test/resources/library/V1000__library.sql"),
            "db/migration/common/V1000__library.sql");
  }

  /** Where it is. */
  public URI address() {
    return server.address();
  }

  /** A client of it, without a login. */
  ArkivClient client() {
    return server.client();
  }

  TestDatabase database() {
    return database;
  }

  @Override
  public void close() throws IOException {
    server.close();
    database.close();
  }
}
