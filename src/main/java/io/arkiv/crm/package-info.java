/**
 * The CRM behind the archives: companies, persons, associates, and the columns they bring along.
 *
 * <p>Takes: the tables of {@code V1__tables.sql}. Gives: read-only JPA entities for the metamodel,
 * and {@link io.arkiv.archive.ColumnGroup}s that any archive mounts where a relation leads to them.
 *
 * <p><b>Invariant:</b> knows no archive and no query; nothing here reads or writes a row.
 */
package io.arkiv.crm;
