/**
 * What goes wrong, as clients are told of it.
 *
 * <p>Takes: whatever is thrown, and the container's own refusals. Gives: problems on a wire.
 *
 * <p><b>Invariant:</b> no stack trace, class, table or product gets out.
 */
package io.arkiv.rest.problem;
