package io.arkiv.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The WildFly that the profile {@code wildfly} unpacks, told what its page of the manual says. */
final class WildFly {

  private static final Path HOME = home();

  /** What its own start script opens of the JVM to it. */
  private static final List<String> OPENED =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
          "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private WildFly() {}

  private static Path home() {
    try (Stream<Path> unpacked = Files.list(Path.of("target/wildfly"))) {
      return unpacked.findAny().orElseThrow().toAbsolutePath();
    } catch (IOException notUnpacked) {
      throw new UncheckedIOException("the profile wildfly unpacks it", notUnpacked);
    }
  }

  /**
   * What starts one with a WAR on a port, after {@code java}.
   *
   * @param scripts what it is told besides
   */
  static List<String> arguments(File war, int port, List<String> scripts) throws IOException {
    Path base = base(port, scripts);
    if (war != null) {
      Files.copy(
          war.toPath(),
          Files.createDirectories(base.resolve("deployments")).resolve("arkiv.war"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> arguments = new ArrayList<>(OPENED);
    arguments.add("-Djava.net.preferIPv4Stack=true");
    arguments.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    arguments.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
    arguments.addAll(modules("org.jboss.as.standalone"));
    arguments.add("-Djboss.home.dir=" + HOME);
    arguments.add("-Djboss.server.base.dir=" + base);
    arguments.add("-Djboss.http.port=" + port);
    arguments.add("-Djboss.management.http.port=" + ServerProcess.freePort());
    return arguments;
  }

  private static List<String> modules(String main) {
    return List.of(
        "-jar", HOME.resolve("jboss-modules.jar").toString(), "-mp", HOME + "/modules", main);
  }

  /** A folder of its own, with the configuration that our script has made. */
  private static Path base(int port, List<String> scripts) throws IOException {
    Path base = Path.of("target/wildfly-" + port).toAbsolutePath();
    copy(Configured.BASE.resolve("configuration"), base.resolve("configuration"));
    for (String script : scripts) {
      copyDriver(base.resolve("postgresql.jar"));
      tell(base, script);
    }
    return base;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Out of the WAR, as the manual says. */
  private static void copyDriver(Path to) throws IOException {
    try (ZipFile war = new ZipFile(ServerProcess.BUILT_WAR)) {
      ZipEntry driver =
          war.stream()
              .filter(entry -> entry.getName().matches("WEB-INF/lib/postgresql-.*[.]jar"))
              .findAny()
              .orElseThrow();
      Files.copy(war.getInputStream(driver), to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Has the server's command line run one of our scripts. */
  private static void tell(Path base, String script) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djboss.server.base.dir=" + base);
    command.addAll(modules("org.jboss.as.cli"));
    command.add("--file=" + Path.of("server-config/wildfly", script).toAbsolutePath());
    File log = base.resolve(script + ".log").toFile();
    ProcessBuilder cli = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    cli.directory(base.toFile()).environment().put("JBOSS_HOME", HOME.toString());
    try {
      if (cli.start().waitFor() != 0) {
        throw new IOException("see " + log);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** What the script makes of the configuration as delivered, once for all servers of this JVM. */
  private static final class Configured {

    static final Path BASE = make();

    private static Path make() {
      Path base = Path.of("target/wildfly-told-" + ProcessHandle.current().pid()).toAbsolutePath();
      try {
        copy(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
        tell(base, "arkiv.cli");
        return base;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
