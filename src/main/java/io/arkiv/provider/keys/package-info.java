/**
 * Keys: which rows come out, from where on, and how many there are.
 *
 * <p>Takes: a restriction, an order and a continuation. Gives: predicates that indexes serve.
 *
 * <p><b>Invariant:</b> selects no value of a row but its primary key.
 */
package io.arkiv.provider.keys;
