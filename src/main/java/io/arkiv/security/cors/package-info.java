/**
 * Pages of other origins.
 *
 * <p>Takes: {@code arkiv.cors.origins} and a request. Gives: the headers by which a browser lets a
 * page read the answer.
 *
 * <p><b>Invariant:</b> no origin but those listed; no cookie counts for a page of another origin.
 */
package io.arkiv.security.cors;
