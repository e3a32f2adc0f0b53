/**
 * What callers may see.
 *
 * <p>Takes: the store's table {@code arkiv_right}, the CRM's associates and their groups. Gives:
 * the {@link io.arkiv.archive.Rights} of a caller, at most a minute old.
 *
 * <p><b>Invariant:</b> knows no archive and reads no rule; what the database does not answer is
 * refused, never granted.
 */
package io.arkiv.security.right;
