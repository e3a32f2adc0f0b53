/**
 * The bodies of requests.
 *
 * <p>Takes: what clients send, packed perhaps. Gives: its bytes, or the problem with them.
 *
 * <p><b>Invariant:</b> never more than the limit is in memory, however small it was packed.
 */
package io.arkiv.rest.body;
