package io.arkiv.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Payara Server that the profile {@code payara-server} unpacks, told what its page says. */
final class PayaraServer {

  private static final Path HOME = Path.of("target/payara-server/payara6").toAbsolutePath();
  private static final String DOMAIN = "domain1";

  /** Those of its domain as delivered, but for the one that serves. */
  private static final List<String> OTHER_PORTS =
      List.of("8181", "4848", "3700", "3820", "3920", "8686");

  private PayaraServer() {}

  /** What starts one with a WAR on a port, after {@code java}. */
  static List<String> arguments(File war, int port) throws IOException {
    Path domains = Path.of("target/payara-server-" + port).toAbsolutePath();
    copy(HOME.resolve("glassfish/domains").resolve(DOMAIN), domains.resolve(DOMAIN));
    setPorts(domains.resolve(DOMAIN).resolve("config/domain.xml"), port);
    Path deploying = domains.resolve("deploy.txt");
    Files.writeString(
        deploying, war == null ? "" : "deploy --contextroot / " + war.getAbsolutePath() + "\n");
    List<String> line = startLine(domains, deploying);
    // nobody is there to hand over the password of its keys; and what it logs, it says
    line.subList(line.indexOf("-read-stdin"), line.indexOf("-read-stdin") + 2).clear();
    line.set(line.lastIndexOf("-verbose") + 1, "true");
    return line;
  }

  /** What its own command would run, which ends while the server goes on. */
  private static List<String> startLine(Path domains, Path deploying) throws IOException {
    Process asadmin =
        new ProcessBuilder(
                ServerProcess.java(),
                "-jar",
                HOME.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--dry-run",
                "--domaindir",
                domains.toString(),
                "--prebootcommandfile",
                Path.of("server-config/payara/server.txt").toAbsolutePath().toString(),
                "--postbootcommandfile",
                deploying.toString(),
                DOMAIN)
            .redirectErrorStream(true)
            .start();
    String said = new String(asadmin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> line = new ArrayList<>(said.lines().toList());
    int java = line.indexOf("-cp");
    int end = line.indexOf("-watchdog") + 2;
    if (java < 0 || end < 2) {
      throw new IOException("asadmin says: " + said);
    }
    return new ArrayList<>(line.subList(java, end));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(file, copied);
        }
      }
    }
  }

  private static void setPorts(Path domain, int port) throws IOException {
    String text = Files.readString(domain).replace("port=\"8080\"", "port=\"" + port + "\"");
    for (String other : OTHER_PORTS) {
      text = text.replace("port=\"" + other + "\"", "port=\"" + ServerProcess.freePort() + "\"");
    }
    Files.writeString(domain, text);
  }
}
