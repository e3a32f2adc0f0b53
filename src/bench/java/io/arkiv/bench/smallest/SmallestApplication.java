package io.arkiv.bench.smallest;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the resource where Arkiv has its own, over the database that Arkiv is told of. */
@ApplicationPath("/api/v1")
@DataSourceDefinition(
    name = "java:app/jdbc/smallest",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=DB_URL}",
    user = "postgres")
public class SmallestApplication extends Application {}
