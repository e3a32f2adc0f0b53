/**
 * That the tables of a database are there.
 *
 * <p>Takes: {@linkplain io.arkiv.connection connections}. Gives: a migrated schema, with
 * {@linkplain io.arkiv.demo demo data} when asked for, and what it defines itself.
 *
 * <p><b>Invariant:</b> no query of a caller passes through it.
 */
package io.arkiv.database;
