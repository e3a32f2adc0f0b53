/**
 * What can be wrong with a request, as values.
 *
 * <p>Takes: what a room found, and where. Gives: a {@link io.arkiv.problem.Problem} that names the
 * option, the position and the nearest right thing.
 *
 * <p><b>Invariant:</b> no HTTP, no JSON and no SQL here; only the door knows how a problem is sent.
 */
package io.arkiv.problem;
