/**
 * The description of the whole interface in OpenAPI 3.1, made of the declarations: archives,
 * options, methods of the agent, kinds of problem.
 *
 * <p>Takes: the archives as the product declares them. Gives: a document of maps and lists.
 *
 * <p><b>Invariant:</b> nothing of a database is in it, no tenant's columns and no values; whoever
 * asks, it is the same.
 */
package io.arkiv.rest.openapi;
