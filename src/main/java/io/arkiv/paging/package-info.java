/**
 * Between fetch and band: the walk through one answer, of any size.
 *
 * <p>Takes: a {@link io.arkiv.query.BoundQuery} and what gives its pages. Gives: its rows one after
 * the other, from batch to batch and from one kind of row to the next, and where the walk goes on
 * in another answer, as a {@code $skiptoken} at last.
 *
 * <p><b>Invariant:</b> Java SE alone. What it needs fetched it asks of interfaces of its own, so
 * that neither those who fetch nor those who band know one another.
 */
package io.arkiv.paging;
