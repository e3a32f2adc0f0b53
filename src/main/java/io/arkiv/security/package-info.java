/**
 * Who is asking.
 *
 * <p>Takes: the {@code Authorization} header of requests below {@code /api}. Gives: a {@link
 * io.arkiv.security.CallerPrincipal} to everything after it, or ends the request with 401, 429 or
 * 503. The inner rooms each know one way of proving it, or one thing that all of them need; this
 * one puts them together.
 *
 * <p><b>Invariant:</b> only here does a login become an answer or a principal.
 */
package io.arkiv.security;
