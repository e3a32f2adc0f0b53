/**
 * Diagnosis: what the database of an install has of what archives need, for administrators.
 *
 * <p>Takes: a request, or a start that is only for this. Gives: what is found now.
 *
 * <p><b>Invariant:</b> nothing is altered, and nothing that is served changes by it.
 */
package io.arkiv.diagnosis;
