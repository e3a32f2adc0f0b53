/**
 * Which database there is, and that its tables are there.
 *
 * <p>Takes: {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD} and the {@code arkiv.database.*}
 * settings. Gives: the pooled data source {@code java:app/jdbc/arkiv} over a migrated schema, with
 * {@linkplain io.arkiv.demo demo data} when asked for.
 *
 * <p><b>Invariant:</b> no query of a caller passes through it.
 */
package io.arkiv.database;
