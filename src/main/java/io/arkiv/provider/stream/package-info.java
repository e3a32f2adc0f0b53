/**
 * The rows of an answer, as its pages want them: those whose keys fit, with what their columns
 * show.
 *
 * <p>Takes: a query. Gives: rows, and where the walk goes on behind each.
 *
 * <p><b>Invariant:</b> one SQL statement for a page within one leg of its order.
 */
package io.arkiv.provider.stream;
