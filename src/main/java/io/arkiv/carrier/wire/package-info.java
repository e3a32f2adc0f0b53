/**
 * What a wire is, and what is written on it.
 *
 * <p>Takes: what the door has put together. Gives: shapes that every wire writes in its own way.
 *
 * <p><b>Invariant:</b> no format; whoever writes one knows these, and they know none.
 */
package io.arkiv.carrier.wire;
