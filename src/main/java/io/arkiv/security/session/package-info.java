/**
 * Sessions of browsers: a ticket in a cookie, and a token that only our own pages can send.
 *
 * <p>Takes: the cookies and the {@code X-XSRF-TOKEN} header (or field) of a request. Gives: a
 * {@link io.arkiv.security.credential.Verdict}.
 *
 * <p><b>Invariant:</b> no state: what a session is stands in its cookie, signed. A cookie alone
 * proves nothing.
 */
package io.arkiv.security.session;
