/**
 * The options of a request, as they were sent.
 *
 * <p>Takes: query strings and forms. Gives: {@link io.arkiv.rest.options.SystemQueryOptions}, and
 * what single options of them mean.
 *
 * <p><b>Invariant:</b> no headers; the grammar of an option is read in {@code odata}.
 */
package io.arkiv.rest.options;
