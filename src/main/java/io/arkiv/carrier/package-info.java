/**
 * Room 7, write: display rows become bytes.
 *
 * <p>Takes: rows as they are shown, one at a time; archives, where they are described; problems.
 * Gives: the wires, of which each inner room writes some.
 *
 * <p><b>Invariant:</b> what a row shows is not known here, and no zone or language; never more than
 * one row is held.
 */
package io.arkiv.carrier;
