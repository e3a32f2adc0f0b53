/**
 * Storage: what a database has of the tables and columns that entities are mapped to.
 *
 * <p>Takes: a connection. Gives: what is there of a table, as far as the login may read it.
 *
 * <p><b>Invariant:</b> reads no row and writes nothing.
 */
package io.arkiv.provider.storage;
