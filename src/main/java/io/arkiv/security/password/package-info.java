/**
 * Logins by a password, and how guessing it is slowed down.
 *
 * <p>Takes: what a Basic {@code Authorization} header says. Gives: a {@link
 * io.arkiv.security.credential.Verdict}.
 *
 * <p><b>Invariant:</b> a password lives no longer than its request; what is remembered of it is a
 * keyed digest, in memory and for a minute.
 */
package io.arkiv.security.password;
