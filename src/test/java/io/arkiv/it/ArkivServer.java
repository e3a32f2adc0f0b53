package io.arkiv.it;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
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
    running(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == ArkivClient.class || type == TestDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running = running(context);
    return parameter.getParameter().getType() == TestDatabase.class
        ? running.database()
        : new ArkivClient(running.address());
  }

  /** Where the server is that the tests of a run share; started by the first who asks. */
  public static URI address(ExtensionContext context) {
    return running(context).address();
  }

  /** JUnit closes what its root store holds after the last class. */
  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(ArkivServer.class))
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
  }

  private record Running(TestDatabase database, TestRunnerAdaptor arquillian, URI address)
      implements AutoCloseable {

    static Running start() {
      try {
        TestDatabase database = TestDatabase.start();
        int port = freePort();
        // arquillian.xml hands these to the server.
        System.setProperty("arkiv.it.port", Integer.toString(port));
        System.setProperty("arkiv.it.db-url", database.url());
        System.setProperty("arkiv.it.db-user", database.user());
        System.setProperty("arkiv.it.as-of", AsOf.day().toString());
        TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        arquillian.beforeSuite();
        arquillian.beforeClass(BuiltWar.class, LifecycleMethodExecutor.NO_OP);
        return new Running(database, arquillian, URI.create("http://127.0.0.1:" + port));
      } catch (Exception e) {
        throw new IllegalStateException("The server under test does not start", e);
      }
    }

    private static int freePort() throws Exception {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
        return socket.getLocalPort();
      }
    }

    @Override
    public void close() {
      try (database) {
        arquillian.afterClass(BuiltWar.class, LifecycleMethodExecutor.NO_OP);
        arquillian.afterSuite();
        arquillian.shutdown();
      } catch (Exception e) {
        throw new IllegalStateException("The server under test does not stop", e);
      }
    }
  }
}
