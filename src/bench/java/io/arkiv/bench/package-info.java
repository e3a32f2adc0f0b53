/**
 * The benchmark: {@code mvn -Pbench}.
 *
 * <p>Takes: {@code target/arkiv.war} and a PostgreSQL of its own. Gives: the same questions over
 * HTTP to Arkiv and to JDBC by hand in the same server, JMH figures of each room, and the table of
 * both in {@code README.md}.
 *
 * <p><b>Invariant:</b> no part of {@code mvn verify}; what is compared answers byte for byte alike,
 * runs interleaved, and is told as medians, not as the best of several.
 */
package io.arkiv.bench;
