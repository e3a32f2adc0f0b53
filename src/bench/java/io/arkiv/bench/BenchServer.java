package io.arkiv.bench;

import io.arkiv.bench.smallest.SmallestResource;
import io.arkiv.it.AsOf;
import io.arkiv.it.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.Driver;

/** A server that is measured, on a PostgreSQL that is there. */
final class BenchServer implements AutoCloseable {

  private final ServerProcess server;

  private BenchServer(ServerProcess server) {
    this.server = server;
  }

  /**
   * Starts Arkiv as built with the baseline in the same WAR, and waits until it answers.
   *
   * @param sessions how many an empty database is filled with
   * @param heap such as {@code 300m}
   */
  static BenchServer withBaseline(BenchDatabase database, int sessions, String heap)
      throws IOException {
    File war = new File("target/bench/arkiv.war");
    ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/arkiv.war"))
        .addClasses(
            BaselineServlet.class,
            BaselineStatement.class,
            BaselineStatement.Place.class,
            JsonBytes.class)
        .as(ZipExporter.class)
        .exportTo(war, true);
    List<String> options =
        List.of(
            "-Xmx" + heap,
            "-DDB_URL=" + database.url(),
            "-DDB_USER=postgres",
            "-Darkiv.demo.sessions=" + sessions,
            "-Darkiv.page.max-size=" + sessions);
    return answering(options, war, HttpURLConnection.HTTP_OK);
  }

  /** Starts Arkiv alone on a PostgreSQL that is there, and waits until it answers. */
  static BenchServer alone(String databaseUrl) throws IOException {
    List<String> options = List.of("-DDB_URL=" + databaseUrl, "-DDB_USER=postgres");
    return answering(options, new File("target/arkiv.war"), HttpURLConnection.HTTP_OK);
  }

  /** Starts the smallest WAR made of what Arkiv is made of, and waits until it answers. */
  static BenchServer smallest(String databaseUrl) throws IOException {
    File war = new File("target/bench/smallest.war");
    ShrinkWrap.create(WebArchive.class)
        .addPackage(SmallestResource.class.getPackage())
        .addAsResource("META-INF/smallest-persistence.xml", "META-INF/persistence.xml")
        .addAsWebInfResource(new File("webapp/WEB-INF/beans.xml"))
        .addAsLibraries(driver())
        .as(ZipExporter.class)
        .exportTo(war, true);
    return answering(List.of("-DDB_URL=" + databaseUrl), war, HttpURLConnection.HTTP_OK);
  }

  private static File driver() throws IOException {
    try {
      return new File(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Starts a server without any application, and waits until it says so. */
  static BenchServer empty() throws IOException {
    return answering(List.of(), null, HttpURLConnection.HTTP_NOT_FOUND);
  }

  private static BenchServer answering(List<String> options, File war, int status)
      throws IOException {
    Files.createDirectories(Path.of("target/bench"));
    List<String> all = new ArrayList<>(options);
    all.add("-Duser.timezone=UTC");
    all.add("-Darkiv.demo.as-of=" + AsOf.day());
    File log = new File("target/bench/server.log");
    return new BenchServer(ServerProcess.start(all, war, log).awaiting(status));
  }

  /** Where it listens. */
  int port() {
    return server.port();
  }

  /** The seconds from a moment of {@link System#nanoTime} until it was first seen to answer. */
  double secondsSince(long nanos) {
    return server.secondsSince(nanos);
  }

  LiveHeap heap() {
    return new LiveHeap(server.pid());
  }

  @Override
  public void close() {
    server.close();
  }
}
