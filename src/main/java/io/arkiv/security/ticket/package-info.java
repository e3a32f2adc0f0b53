/**
 * Tickets that are issued here, for programs and for the sessions of browsers.
 *
 * <p>Takes: an account. Gives: an opaque, signed text that expires, and the account to whoever
 * brings the text.
 *
 * <p><b>Invariant:</b> no ticket is kept, on a node or in the store; only the key that signs them
 * and the ids of those that ended before their time.
 */
package io.arkiv.security.ticket;
