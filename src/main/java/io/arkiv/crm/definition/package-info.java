/**
 * Reads tables in which an install defines columns of its own.
 *
 * <p>Takes: a connection. Gives: rows of definitions, none where there is no such table.
 *
 * <p><b>Invariant:</b> what it reads are data; no statement is made of them here.
 */
package io.arkiv.crm.definition;
