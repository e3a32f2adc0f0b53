/**
 * How much is served at once, and how long anybody is waited for.
 *
 * <p>Takes: requests, before they are served. Gives: the same requests, kept in bounds; or a
 * problem that names the limit.
 *
 * <p><b>Invariant:</b> what one client does costs the others neither threads nor memory without
 * end. Light answers are not counted: the pool of connections bounds them.
 */
package io.arkiv.rest.load;
