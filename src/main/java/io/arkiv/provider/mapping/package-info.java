/**
 * Mapping: whether what archives declare is what the entities have.
 *
 * <p>Takes: declarations and the JPA metamodel. Gives: what does not fit, in words.
 *
 * <p><b>Invariant:</b> looks at declarations and types alone; no statement is sent.
 */
package io.arkiv.provider.mapping;
