package io.arkiv.provider;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data source that remembers every query as the driver sends it, values included. */
final class SeenStatements {

  private final List<String> queries = new ArrayList<>();

  /** The same data source, watched. */
  DataSource watching(DataSource dataSource) {
    return proxy(DataSource.class, dataSource);
  }

  /** The query that was sent last. */
  String last() {
    return queries.get(queries.size() - 1);
  }

  /** The queries that were sent since there were so many. */
  List<String> since(int count) {
    return List.copyOf(queries.subList(count, queries.size()));
  }

  /** How many queries were sent. */
  int count() {
    return queries.size();
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (target instanceof PreparedStatement && method.getName().equals("executeQuery")) {
            queries.add(target.toString());
          }
          try {
            Object result = method.invoke(target, arguments);
            if (result instanceof PreparedStatement) {
              return proxy(PreparedStatement.class, result);
            }
            return result instanceof Connection ? proxy(Connection.class, result) : result;
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            SeenStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
