/**
 * Logins by a password, and how guessing it is slowed down.
 *
 * <p>Takes: what a Basic {@code Authorization} header says. Gives: a {@link
 * io.arkiv.security.credential.Verdict}.
 *
 * <p><b>Invariant:</b> a password lives no longer than its request; what is remembered of it is a
 * keyed digest, in memory. No guess is hashed before it is counted.
 */
package io.arkiv.security.password;
