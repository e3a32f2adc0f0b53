/**
 * Tokens that another has issued: JSON Web Tokens of one configured issuer.
 *
 * <p>Takes: what a Bearer {@code Authorization} header says. Gives: a {@link
 * io.arkiv.security.credential.Verdict}.
 *
 * <p><b>Invariant:</b> the only package that knows the library; a token never brings its own key,
 * and no algorithm that verifies by a secret is taken.
 */
package io.arkiv.security.bearer;
