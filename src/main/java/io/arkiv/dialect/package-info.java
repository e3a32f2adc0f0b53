/**
 * The database products that are served, and what each of them wants said differently.
 *
 * <p>Takes: what a statement needs, such as the median of a column. Gives: the text that says it to
 * one product; where another says it otherwise, that product's class does, and nothing else.
 *
 * <p><b>Invariant:</b> the only package that knows one database product from another. Java SE
 * alone; no query, no statement of its own, no connection kept.
 */
package io.arkiv.dialect;
