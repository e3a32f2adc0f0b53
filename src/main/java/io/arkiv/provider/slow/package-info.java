/**
 * What administrators are told of queries that take long: what they ask for, and which index would
 * have led to it.
 *
 * <p>Takes: a query and the time that it took. Gives: a line of the log.
 *
 * <p><b>Invariant:</b> tells no value that a query compares with, and no statement.
 */
package io.arkiv.provider.slow;
