/**
 * Diagnosis: what a look at a database finds of what archives need.
 *
 * <p>Takes: what the rooms that look have seen. Gives: records for those who write it down.
 *
 * <p><b>Invariant:</b> Java SE alone; names of tables and columns, never a value of a row.
 */
package io.arkiv.archive.diagnosis;
