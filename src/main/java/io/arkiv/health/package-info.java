/**
 * What a load balancer asks: whether the service lives, and whether it can serve.
 *
 * <p>Takes: the state of the database and of the way out. Gives: UP or DOWN with the version, and
 * nothing that a stranger should not know.
 *
 * <p><b>Invariant:</b> an answer costs at most one question to the database, which asks for no row.
 */
package io.arkiv.health;
