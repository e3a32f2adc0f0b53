package io.arkiv.it;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A server of its own on a free port of the loopback interface, Payara Micro or, by {@code
 * -Darkiv.it.server}, another, started as an administrator starts it; no variable of the build's
 * own environment reaches it.
 */
public final class ServerProcess implements AutoCloseable {

  /** The WAR as Maven built it. */
  static final File BUILT_WAR = new File("target/arkiv.war");

  /** Which kind of server the tests are run on. */
  private static final String KIND = System.getProperty("arkiv.it.server", "payara-micro");

  static final boolean IS_PAYARA_MICRO = KIND.equals("payara-micro");
  static final boolean IS_WILDFLY = KIND.equals("wildfly");

  /** A server of a few requests ends before optimized code pays. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** Making a million sessions takes its time. */
  private static final Duration LONGEST_START = Duration.ofMinutes(15);

  private static final int MILLIS_BETWEEN_ATTEMPTS = 20;
  private static final String LOGIN =
      Base64.getEncoder().encodeToString("tje0:Tje0".getBytes(StandardCharsets.US_ASCII));

  private final Process process;
  private final int port;
  private final File log;
  private long answeredAt;

  private ServerProcess(Process process, int port, File log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts a server.
   *
   * @param javaOptions such as {@code -DDB_URL=...}
   * @param war what it deploys; null for nothing
   * @param log where it writes what it has to say
   */
  public static ServerProcess start(List<String> javaOptions, File war, File log)
      throws IOException {
    return start(javaOptions, war, log, List.of());
  }

  /** The same on a WildFly that is told further scripts of ours. */
  static ServerProcess start(List<String> javaOptions, File war, File log, List<String> scripts)
      throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Djava.io.tmpdir=target");
    command.addAll(javaOptions);
    command.addAll(
        switch (KIND) {
          case "payara-micro" -> payaraMicro(war, Integer.toString(port));
          case "payara-server" -> PayaraServer.arguments(war, port);
          case "wildfly" -> WildFly.arguments(war, port, scripts);
          default -> throw new IllegalArgumentException("arkiv.it.server=" + KIND);
        });
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().keySet().removeIf(name -> name.matches("(?i)(DB_|ARKIV_).*"));
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new ServerProcess(process, port, log);
  }

  /** The command of this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> payaraMicro(File war, String port) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-jar", "target/payara-micro.jar", "--nocluster", "--port", port));
    arguments.addAll(List.of("--prebootcommandfile", "server-config/payara/pre-boot.txt"));
    arguments.addAll(List.of("--logproperties", "server-config/payara/logging.properties"));
    if (war != null) {
      arguments.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
    }
    return arguments;
  }

  /**
   * Starts Arkiv as built on an H2 of its own with a small demo, and waits until it answers.
   *
   * @param settings as Java takes them, such as {@code -Darkiv.week.first-day=SUNDAY}
   * @param added classes that are put into the WAR
   */
  public static ServerProcess told(List<String> settings, Class<?>... added) throws IOException {
    List<String> options = new ArrayList<>(settings);
    options.add("-DDB_URL=jdbc:h2:mem:arkiv;DB_CLOSE_DELAY=-1");
    return of(builtWar().addClasses(added), "told", options).awaiting(HttpURLConnection.HTTP_OK);
  }

  /**
   * Starts Arkiv as built for a few requests.
   *
   * @param settings as Java takes them
   * @param name of the log below {@code target}
   */
  static ServerProcess briefly(List<String> settings, String name) throws IOException {
    List<String> options = new ArrayList<>(SHORT_LIVED);
    options.addAll(settings);
    return start(options, BUILT_WAR, new File("target/" + name + ".log"));
  }

  /** The WAR as Maven built it, to add something to. */
  static WebArchive builtWar() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, BUILT_WAR);
  }

  /**
   * Starts a WAR on the day of the tests with a small demo.
   *
   * @param name of the files that are written below {@code target}
   * @param settings as Java takes them
   */
  static ServerProcess of(WebArchive war, String name, List<String> settings) throws IOException {
    List<String> options = new ArrayList<>(settings);
    options.addAll(SHORT_LIVED);
    options.add("-Duser.timezone=UTC");
    options.add("-Darkiv.demo.as-of=" + AsOf.day());
    options.add("-Darkiv.demo.sessions=500");
    // tests run beside each other
    String path = "target/" + name + "-" + ProcessHandle.current().pid();
    File file = new File(path + ".war");
    war.as(ZipExporter.class).exportTo(file, true);
    return start(options, file, new File(path + ".log"));
  }

  /** Waits until the demo's user is answered so. */
  public ServerProcess awaiting(int status) throws IOException {
    awaiting(() -> status() == status);
    answeredAt = System.nanoTime();
    return this;
  }

  /** What it has logged until now. */
  String logged() throws IOException {
    return Files.readString(log.toPath());
  }

  /** Waits until its log holds a text. */
  ServerProcess awaitingLog(String text) throws IOException {
    return awaiting(() -> logged().contains(text));
  }

  private ServerProcess awaiting(Condition condition) throws IOException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!condition.isMet()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        close();
        throw new IOException("the server does not start: see " + log);
      }
      try {
        Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
      } catch (InterruptedException e) {
        close();
        throw new IOException(e);
      }
    }
    return this;
  }

  /** What is waited for. */
  private interface Condition {
    boolean isMet() throws IOException;
  }

  /** The status of an answer; 0 as long as there is none. */
  private int status() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create(address() + "/api/v1/ChatSession?$top=1").toURL().openConnection();
      connection.setRequestProperty("Authorization", "Basic " + LOGIN);
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** The process of its JVM. */
  public long pid() {
    return process.pid();
  }

  /** A client of it, without a login. */
  ArkivClient client() {
    return new ArkivClient(address());
  }

  /** Where it is. */
  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The seconds from a moment of {@link System#nanoTime} until it was first seen to answer. */
  public double secondsSince(long nanos) {
    return (answeredAt - nanos) / 1e9;
  }

  /** Tells it to end, as an administrator or an orchestrator does: SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** Whether it ends by itself within a while. */
  boolean ends() throws InterruptedException {
    return process.waitFor(60, TimeUnit.SECONDS);
  }

  /** What it ended with. */
  int exitValue() {
    return process.exitValue();
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

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
