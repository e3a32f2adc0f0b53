/**
 * Row rules: which rows the caller may see, said as any other restriction.
 *
 * <p>Takes: the caller's rights and an archive as it is declared. Gives: for each kind of row the
 * restriction on the main kind under which a row shows, and for administrators what is wrong with
 * the rights of an install.
 *
 * <p><b>Invariant:</b> what cannot be understood lets nobody see a row, and tells no caller why.
 */
package io.arkiv.query.right;
