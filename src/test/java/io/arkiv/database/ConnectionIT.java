package io.arkiv.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.arkiv.dialect.Product;
import io.arkiv.it.ArkivServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A connection to PostgreSQL is set up for small statements. */
@ExtendWith(ArkivServer.class)
@Tag("slow")
class ConnectionIT {

  @Test
  void noStatementIsCompiledBeforeItRuns() throws SQLException {
    String url = System.getProperty("arkiv.it.db-url");
    assumeTrue(url.startsWith("jdbc:postgresql:"), "a setting of PostgreSQL");
    Properties login = new Properties();
    login.setProperty("user", System.getProperty("arkiv.it.db-user"));
    try (Connection connection = Product.of(url).connect(url, login);
        Statement statement = connection.createStatement();
        ResultSet jit = statement.executeQuery("SHOW jit")) {
      assertTrue(jit.next());
      assertEquals("off", jit.getString(1));
    }
  }
}
