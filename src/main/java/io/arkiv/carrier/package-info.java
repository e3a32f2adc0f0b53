/**
 * Room 7, write: display rows become bytes.
 *
 * <p>Takes: rows as they are shown, one at a time. Gives: JSON by JSON-B, written as it goes.
 *
 * <p><b>Invariant:</b> nothing is known of columns, zones or languages; never more than one row is
 * held.
 */
package io.arkiv.carrier;
