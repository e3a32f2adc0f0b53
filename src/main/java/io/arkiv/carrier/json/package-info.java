/**
 * Answers, problems and descriptions of archives in JSON, by JSON-B.
 *
 * <p>Takes: answers, problems, archives. Gives: the JSON of this service, of OData 3.0, and that of
 * OData before it.
 *
 * <p><b>Invariant:</b> never more than one row is held.
 */
package io.arkiv.carrier.json;
