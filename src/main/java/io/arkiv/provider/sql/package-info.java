/**
 * What Jakarta Persistence cannot say, and the only room that knows its provider.
 *
 * <p>Takes: Criteria and fragments in the database's language. Gives: expressions, statements as
 * text.
 *
 * <p><b>Invariant:</b> no table, no column, no value of a request in a text.
 */
package io.arkiv.provider.sql;
