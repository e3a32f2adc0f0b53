package io.arkiv.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** Defines the pool {@code java:app/jdbc/arkiv}, so that an install needs no administration. */
@Singleton
@DataSourceDefinition(
    name = DatabaseDefinition.JNDI_NAME,
    className = "io.arkiv.database.ArkivDataSource",
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      "settings=DB",
      // A pool that is exhausted for this long is an overload to tell the client about.
      "fish.payara.max-wait-time-in-millis=5000",
      // Every connection is checked before use, else the pool hands out those of a database that
      // was restarted for ever.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true",
      // Nothing watches single statements and rows: no wrapper around each of their values.
      "fish.payara.wrap-jdbc-objects=false"
    })
public class DatabaseDefinition {

  /** Where the data source is found. */
  public static final String JNDI_NAME = "java:app/jdbc/arkiv";
}
