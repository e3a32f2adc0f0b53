/**
 * Indexes: what they are over, said so that two can be compared.
 *
 * <p>Takes: the text of migrations, and what a database tells of its indexes. Gives: which index
 * makes another one needless.
 *
 * <p><b>Invariant:</b> Java SE alone; text in, text out: nothing is asked of a database here.
 */
package io.arkiv.dialect.index;
