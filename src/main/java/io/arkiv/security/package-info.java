/**
 * Who is asking.
 *
 * <p>Takes: the {@code Authorization} header of requests below {@code /api}. Gives: a {@link
 * io.arkiv.security.CallerPrincipal} to everything after it, or ends the request with 401, 429 or
 * 503.
 *
 * <p><b>Invariant:</b> a password is never kept, logged or compared in the clear; what is
 * remembered of it is a keyed digest, in memory and for a minute.
 */
package io.arkiv.security;
