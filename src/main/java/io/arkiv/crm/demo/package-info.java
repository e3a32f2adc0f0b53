/**
 * Example companies, people and agents.
 *
 * <p>Takes: word lists beside the classes. Gives: rows of the CRM's tables that look like those of
 * a desk in daily use, with every spelling of "nothing" that old databases have.
 *
 * <p><b>Invariant:</b> not a line of it runs unless a demo is asked for.
 */
package io.arkiv.crm.demo;
