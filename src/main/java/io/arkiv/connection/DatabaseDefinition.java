package io.arkiv.connection;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** Defines the pools, so that an install needs no administration. */
@Singleton
@DataSourceDefinition(
    name = DatabaseDefinition.JNDI_NAME,
    className = "io.arkiv.connection.ArkivDataSource",
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      "settings=" + DatabaseAddress.DATABASE,
      // A pool that is exhausted for this long is an overload to tell the client about.
      "fish.payara.max-wait-time-in-millis=2000",
      // Every connection is checked before use, else the pool hands out those of a database that
      // was restarted for ever.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true",
      // Nothing watches single statements and rows: no wrapper around each of their values.
      "fish.payara.wrap-jdbc-objects=false"
    })
@DataSourceDefinition(
    name = DatabaseDefinition.LOGINS,
    className = "io.arkiv.connection.ArkivDataSource",
    minPoolSize = 1,
    maxPoolSize = 4,
    properties = {
      "settings=" + DatabaseAddress.DATABASE,
      "fish.payara.max-wait-time-in-millis=2000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
@DataSourceDefinition(
    name = DatabaseDefinition.CREDENTIALS,
    className = "io.arkiv.connection.ArkivDataSource",
    minPoolSize = 1,
    maxPoolSize = 4,
    properties = {
      "settings=" + DatabaseAddress.CREDENTIALS,
      "fish.payara.max-wait-time-in-millis=2000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
public class DatabaseDefinition {

  /** Where the data source is found. */
  public static final String JNDI_NAME = "java:app/jdbc/arkiv";

  /** The same database for logins, which must not wait behind queries. */
  public static final String LOGINS = "java:app/jdbc/arkiv-logins";

  /** The database of the credentials; the same one unless another is named. */
  public static final String CREDENTIALS = "java:app/jdbc/arkiv-credentials";
}
