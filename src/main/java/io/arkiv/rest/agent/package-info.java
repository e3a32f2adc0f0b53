/**
 * What clients of the Archive agent ask for: its methods, and their requests as options and syntax.
 *
 * <p>Takes: bodies as {@link io.arkiv.carrier.agent.RequestObject}. Gives: what a query string
 * gives elsewhere.
 *
 * <p><b>Invariant:</b> problems name keys of the request, never options that were not sent.
 */
package io.arkiv.rest.agent;
