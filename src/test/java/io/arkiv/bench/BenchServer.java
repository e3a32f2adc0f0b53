package io.arkiv.bench;

import io.arkiv.bench.smallest.SmallestResource;
import io.arkiv.it.AsOf;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.Driver;

/** A Payara Micro of its own on a free port of the loopback interface. */
public final class BenchServer implements AutoCloseable {

  /** Making a million sessions takes its time. */
  private static final Duration LONGEST_START = Duration.ofMinutes(15);

  private static final int MILLIS_BETWEEN_ATTEMPTS = 20;

  private final Process process;
  private final int port;
  private long answeredAt;

  private BenchServer(Process process, int port) {
    this.process = process;
    this.port = port;
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
    return start(options, war).awaiting(HttpURLConnection.HTTP_OK);
  }

  /** Starts Arkiv alone on a PostgreSQL that is there, and waits until it answers. */
  public static BenchServer alone(String databaseUrl) throws IOException {
    List<String> options = List.of("-DDB_URL=" + databaseUrl, "-DDB_USER=postgres");
    return start(options, new File("target/arkiv.war")).awaiting(HttpURLConnection.HTTP_OK);
  }

  /**
   * Starts Arkiv as built on an H2 of its own, and waits until it answers.
   *
   * @param settings as Java takes them, such as {@code -Darkiv.week.first-day=SUNDAY}
   * @param added classes that are put into the WAR
   */
  public static BenchServer told(List<String> settings, Class<?>... added) throws IOException {
    File war = new File("target/bench/arkiv.war");
    Files.createDirectories(war.toPath().getParent());
    ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/arkiv.war"))
        .addClasses(added)
        .as(ZipExporter.class)
        .exportTo(war, true);
    List<String> options = new ArrayList<>(settings);
    options.add("-DDB_URL=jdbc:h2:mem:arkiv;DB_CLOSE_DELAY=-1");
    options.add("-Darkiv.demo.sessions=500");
    return start(options, war).awaiting(HttpURLConnection.HTTP_OK);
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
    return start(List.of("-DDB_URL=" + databaseUrl), war).awaiting(HttpURLConnection.HTTP_OK);
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
    return start(List.of(), null).awaiting(HttpURLConnection.HTTP_NOT_FOUND);
  }

  private static BenchServer start(List<String> options, File war) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=target");
    command.add("-Duser.timezone=UTC");
    command.add("-Darkiv.demo.as-of=" + AsOf.day());
    command.addAll(options);
    command.addAll(List.of("-jar", "target/payara-micro.jar", "--nocluster"));
    command.addAll(List.of("--prebootcommandfile", "server-config/payara/pre-boot.txt"));
    command.addAll(List.of("--logproperties", "server-config/payara/logging.properties"));
    command.addAll(List.of("--port", Integer.toString(port)));
    if (war != null) {
      command.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
    }
    Files.createDirectories(Path.of("target/bench"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File("target/bench/server.log"))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new BenchServer(process, port);
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The seconds from a moment of {@link System#nanoTime} until it was first seen to answer. */
  double secondsSince(long nanos) {
    return (answeredAt - nanos) / 1e9;
  }

  LiveHeap heap() {
    return new LiveHeap(process.pid());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private BenchServer awaiting(int status) throws IOException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (status() != status) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        close();
        throw new IOException("the server does not start: see target/bench/server.log");
      }
      try {
        Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
      } catch (InterruptedException e) {
        close();
        throw new IOException(e);
      }
    }
    answeredAt = System.nanoTime();
    return this;
  }

  /** The status of an answer; 0 as long as there is none. */
  private int status() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/api/v1/ChatSession?$top=1")
                  .toURL()
                  .openConnection();
      connection.setRequestProperty("Authorization", "Basic " + KeptConnection.LOGIN);
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
