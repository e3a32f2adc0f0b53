/**
 * Counters of a company's activities, sales and requests, and statuses that follow from them.
 *
 * <p>Takes: tables of the CRM. Gives: read-only JPA entities for the metamodel, and columns for a
 * relation that leads to their owner.
 *
 * <p><b>Invariant:</b> knows no archive and no query; no row of a person or company is read here.
 */
package io.arkiv.crm.saint;
