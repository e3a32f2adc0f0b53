/**
 * OData V4: rows, model and problems as JSON, the model as XML too.
 *
 * <p>Takes: shown rows and archives. Gives: what clients of OData 4.0 and 4.01 read.
 *
 * <p><b>Invariant:</b> names are spelled by {@link io.arkiv.carrier.v4.PropertyNames} alone, so
 * that model, rows and options agree.
 */
package io.arkiv.carrier.v4;
