/**
 * The CRM: the archives Person, Contact and Associate, and the columns that their rows bring along.
 *
 * <p>Takes: the tables of {@code V1__tables.sql}. Gives: read-only JPA entities for the metamodel,
 * {@link io.arkiv.archive.ColumnGroup}s that any archive mounts where a relation leads to them, and
 * the declarations of their own lists.
 *
 * <p><b>Invariant:</b> knows no chat and no query; nothing here reads or writes a row.
 */
package io.arkiv.crm;
