/**
 * The front end for queries that come in parts, as clients of the agents send them: lists of
 * columns, of sort keys and of restrictions with brackets between them.
 *
 * <p>Takes: the parts, by value. Gives: {@link io.arkiv.odata.QuerySyntax}, the same syntax tree
 * that texts give.
 *
 * <p><b>Invariant:</b> parts are never glued together to a text and read again; positions in the
 * tree are those of an imaginary text, which {@link io.arkiv.odata.structured.RequestKeys} turns
 * back into the keys of the request.
 */
package io.arkiv.odata.structured;
