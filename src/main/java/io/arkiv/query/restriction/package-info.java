/**
 * What rows must satisfy, in typed terms, and how an operator with its values becomes it.
 *
 * <p>Takes: an operator of the vocabulary with literals. Gives: {@link
 * io.arkiv.query.restriction.Restriction}.
 *
 * <p><b>Invariant:</b> no spelling of an operator and no name of a column is known here.
 */
package io.arkiv.query.restriction;
