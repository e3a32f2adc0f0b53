/**
 * Tests of the built WAR in its server, over HTTP, as a client sees it.
 *
 * <p>Takes: {@code target/arkiv.war} and the database that {@code -Darkiv.it.database} names.
 * Gives: {@link io.arkiv.it.ArkivServer}, which starts both once for all classes, and {@link
 * io.arkiv.it.ArkivClient} to ask it.
 *
 * <p><b>Invariant:</b> no class of the product is used here; what these tests know is on the wire.
 */
package io.arkiv.it;
