/**
 * Which database there is, and connections to it.
 *
 * <p>Takes: {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD} and the {@code arkiv.database.*}
 * and {@code arkiv.credentials.*} settings. Gives: pooled data sources.
 *
 * <p><b>Invariant:</b> nothing is asked of a database here but whether it answers.
 */
package io.arkiv.connection;
