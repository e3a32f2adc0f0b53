/**
 * What the agents read and write: requests as JSON objects whose keys match in any case, rows with
 * encoded display values, and the descriptions of archives as the original's clients know them.
 *
 * <p>Takes: bodies, display rows and archives. Gives: request objects, and JSON.
 *
 * <p><b>Invariant:</b> what a request means is no concern of this package.
 */
package io.arkiv.carrier.agent;
