package io.arkiv.connection;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that says within {@link Silence#LONGEST} whether it is valid. A pool's check asks
 * without a limit, so that a database that is silent would hold whoever waits for a connection.
 */
final class AnsweringConnection implements InvocationHandler {

  private final Connection connection;
  private final Silence silence;

  private AnsweringConnection(Connection connection, Silence silence) {
    this.connection = connection;
    this.silence = silence;
  }

  static Connection of(Connection connection, Silence silence) {
    return (Connection)
        Proxy.newProxyInstance(
            AnsweringConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new AnsweringConnection(connection, silence));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return switch (method.getName()) {
        case "isValid" -> isValid((int) arguments[0]);
        case "equals" -> proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> method.invoke(connection, arguments);
      };
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private boolean isValid(int seconds) throws SQLException {
    int longest = (int) Silence.LONGEST.toSeconds();
    long asked = System.nanoTime();
    boolean isValid = connection.isValid(seconds > 0 ? Math.min(seconds, longest) : longest);
    if (!isValid && System.nanoTime() - asked >= Silence.LONGEST.toNanos()) {
      silence.isHeard();
    }
    return isValid;
  }
}
