/**
 * The rows of an answer, as its pages want them: those whose keys fit, with what their columns
 * show.
 *
 * <p>Takes: a query. Gives: rows, and where the walk goes on behind each.
 *
 * <p><b>Invariant:</b> one SQL statement for each leg of its order that a page, or the whole of a
 * long answer, lies in.
 */
package io.arkiv.provider.stream;
