package io.arkiv.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests an {@link ArkivClient} of a running Arkiv, and its {@link TestDatabase}:
 * {@code @ExtendWith(ArkivServer.class)}.
 *
 * <p>Arquillian's own JUnit extension deploys once a class, and on Payara Micro that is a new
 * server each time; this one drives Arquillian by the same interface, but once for all classes.
 */
public final class ArkivServer implements BeforeAllCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    running();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == ArkivClient.class || type == TestDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running = running();
    return parameter.getParameter().getType() == TestDatabase.class
        ? running.database()
        : new ArkivClient(running.address());
  }

  /** Where the server is that the tests of a run share; started by the first who asks. */
  public static URI address() {
    return running().address();
  }

  private static Running running() {
    return Shared.RUNNING;
  }

  /**
   * One for the classes of a JVM, which the build hands over one by one, each to a run of JUnit.
   */
  private static final class Shared {

    static final Running RUNNING = Running.start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
    }
  }

  private record Running(TestDatabase database, URI address) {

    static Running start() {
      try {
        TestDatabase database = TestDatabase.start();
        int port = ServerProcess.freePort();
        // arquillian.xml hands these to the server.
        System.setProperty("arkiv.it.port", Integer.toString(port));
        System.setProperty("arkiv.it.db-url", database.url());
        System.setProperty("arkiv.it.db-user", database.user());
        System.setProperty("arkiv.it.as-of", AsOf.day().toString());
        if (!ServerProcess.IS_PAYARA_MICRO) {
          return new Running(database, onAnother(database).address());
        }
        TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        arquillian.beforeSuite();
        arquillian.beforeClass(BuiltWar.class, LifecycleMethodExecutor.NO_OP);
        return new Running(database, URI.create("http://127.0.0.1:" + port));
      } catch (Exception e) {
        throw new IllegalStateException("The server under test does not start", e);
      }
    }

    /** As arquillian.xml has Payara Micro started; others deploy when they start. */
    private static ServerProcess onAnother(TestDatabase database) throws IOException {
      List<String> settings =
          List.of(
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Duser.timezone=UTC",
              "-Dh2.bindAddress=127.0.0.1",
              "-DDB_URL=" + database.url(),
              "-DDB_USER=" + database.user(),
              "-Darkiv.demo.sessions=5000",
              "-Darkiv.demo.as-of=" + AsOf.day());
      File log = new File("target/server-" + ProcessHandle.current().pid() + ".log");
      return ServerProcess.start(settings, ServerProcess.BUILT_WAR, log).awaiting(200);
    }

    /** Ends what this JVM has started; Arquillian's contexts are of another thread. */
    void close() {
      ProcessHandle.current().children().filter(Running::isServer).forEach(Running::end);
      try {
        database.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static boolean isServer(ProcessHandle child) {
      return child.info().command().orElse("").endsWith("java");
    }

    private static void end(ProcessHandle server) {
      server.destroy();
      server.onExit().orTimeout(20, TimeUnit.SECONDS).exceptionally(late -> server).join();
      server.destroyForcibly();
    }
  }
}
