/**
 * Users of the CRM: roles, groups, logins, and the pictures of persons.
 *
 * <p>Takes: tables of the CRM. Gives: read-only JPA entities for the metamodel, and columns for a
 * relation that leads to their owner.
 *
 * <p><b>Invariant:</b> knows no archive and no query; no row of a person or company is read here.
 */
package io.arkiv.crm.user;
