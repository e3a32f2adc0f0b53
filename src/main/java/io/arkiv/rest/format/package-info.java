/**
 * The choice between the wires: {@code $format} before Accept.
 *
 * <p>Takes: options and headers. Gives: a media type, and the wire that writes it.
 *
 * <p><b>Invariant:</b> nothing is written here, and no wire is known by its name.
 */
package io.arkiv.rest.format;
