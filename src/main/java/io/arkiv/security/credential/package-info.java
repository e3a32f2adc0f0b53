/**
 * Who is known, and how each proves it.
 *
 * <p>Takes: a login. Gives: whose it is and the hash of the password, as stored now or a few
 * seconds ago.
 *
 * <p><b>Invariant:</b> no HTTP here; a password is never stored, logged or compared in the clear.
 */
package io.arkiv.security.credential;
