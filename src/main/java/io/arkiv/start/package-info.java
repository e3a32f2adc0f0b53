/**
 * What has to be done before the first request, and what becomes of a node where it cannot be done.
 *
 * <p>Takes: the steps of the other rooms. Gives: a node that serves; one that waits for its
 * database; or none.
 *
 * <p><b>Invariant:</b> no step is described here, only when it is taken.
 */
package io.arkiv.start;
