/**
 * The lists that persons and companies are sorted by: categories, countries, positions and so on.
 *
 * <p>Takes: tables of the CRM. Gives: read-only JPA entities for the metamodel, a name each.
 *
 * <p><b>Invariant:</b> knows nobody; who shows an item says how.
 */
package io.arkiv.crm.list;
