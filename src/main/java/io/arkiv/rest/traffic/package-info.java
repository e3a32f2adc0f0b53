/**
 * What a node has served, for those who look after it.
 *
 * <p>Takes: every request that reached the application. Gives: sums in Prometheus' text, and a line
 * a request in the log where that is wanted.
 *
 * <p><b>Invariant:</b> never a value of a query, and no name that a client can invent: there are as
 * many sums as archives, statuses and kinds of problem, whatever is asked.
 */
package io.arkiv.rest.traffic;
