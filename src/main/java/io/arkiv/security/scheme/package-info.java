/**
 * The schemes of the {@code Authorization} header.
 *
 * <p>Takes: {@code arkiv.auth.schemes} and a request. Gives: which scheme the request names, and
 * what a 401 challenges it to.
 *
 * <p><b>Invariant:</b> nothing is verified here.
 */
package io.arkiv.security.scheme;
