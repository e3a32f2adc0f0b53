/**
 * How much is asked for, where a walk goes on, and the address of the rows that follow.
 *
 * <p>Takes: options. Gives: {@link io.arkiv.query.PageBounds} and links.
 *
 * <p><b>Invariant:</b> no rows; nothing is remembered between the pages of a walk.
 */
package io.arkiv.rest.page;
