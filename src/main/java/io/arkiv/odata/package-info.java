/**
 * Room 2, read: the texts of {@code $filter}, {@code $select} and {@code $orderBy} become syntax
 * trees.
 *
 * <p>Takes: decoded option values. Gives: {@link io.arkiv.odata.FilterExpression}, {@link
 * io.arkiv.odata.SelectItem}, {@link io.arkiv.odata.OrderByItem}, every node with its span.
 *
 * <p><b>Invariant:</b> no column, type, operator or date is known here; a bare word stays a word.
 */
package io.arkiv.odata;
