/**
 * Values as clients write them: numbers, dates and encoded values become Java values.
 *
 * <p>Takes: literals. Gives: what they stand for, or the problem at their place.
 *
 * <p><b>Invariant:</b> no column is known here, and no condition.
 */
package io.arkiv.query.literal;
