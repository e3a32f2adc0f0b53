/**
 * The meaning of a {@code $filter}: columns found, functions and operators fitted.
 *
 * <p>Takes: {@link io.arkiv.odata.FilterExpression}. Gives: {@link
 * io.arkiv.query.restriction.Restriction}.
 *
 * <p><b>Invariant:</b> a filter is bound the same way whoever wrote it.
 */
package io.arkiv.query.filter;
