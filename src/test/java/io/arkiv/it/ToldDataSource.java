package io.arkiv.it;

import io.arkiv.dialect.Product;
import java.lang.reflect.Proxy;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * The database of the tests without a pool: its connections are told first what those of the
 * service are.
 */
public final class ToldDataSource {

  private ToldDataSource() {}

  /** Of the database that the server under test uses. */
  public static DataSource ofTests() {
    String url = System.getProperty("arkiv.it.db-url");
    Properties login = new Properties();
    login.setProperty("user", System.getProperty("arkiv.it.db-user"));
    return (DataSource)
        Proxy.newProxyInstance(
            ToldDataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getConnection" -> Product.of(url).connect(url, login);
                  case "hashCode" -> url.hashCode();
                  case "equals" -> proxy == arguments[0];
                  case "toString" -> "the database of the tests";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
