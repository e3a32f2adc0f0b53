/**
 * Who asks.
 *
 * <p>Takes: requests that the guard has looked at. Gives: {@link io.arkiv.archive.Caller}.
 *
 * <p><b>Invariant:</b> the clock is read here and nowhere else; nobody is known here by a password.
 */
package io.arkiv.rest.caller;
