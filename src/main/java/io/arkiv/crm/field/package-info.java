/**
 * Fields that an install has defined for itself: user-defined fields, extra fields and extra
 * tables.
 *
 * <p>Takes: the tables of their definitions, read once. Gives: columns for a relation that leads to
 * a person or company.
 *
 * <p><b>Invariant:</b> names of columns and tables are checked before they go into a source;
 * nothing of a tenant's is compiled in.
 */
package io.arkiv.crm.field;
