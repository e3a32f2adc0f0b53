/**
 * Says which rows a filter keeps, without the service: a second reading of the language as
 * documented, row by row, without a thought for speed.
 *
 * <p>Takes: the raw tables by JDBC, {@code oracle/columns.txt}, the text of a {@code $filter}.
 * Gives: primary keys, and filters like it whose values lie at, just below and just above stored
 * ones.
 *
 * <p><b>Invariant:</b> nothing here knows a class of the service, so that the two cannot be wrong
 * together.
 */
package io.arkiv.oracle;
