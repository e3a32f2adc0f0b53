/**
 * The explorer as its users see it: Chromium, driven through the built WAR in its server.
 *
 * <p>Takes: a running Arkiv and the machine's own Chromium with its driver; without them the tests
 * say so in one line and are skipped. Gives: {@link io.arkiv.it.browser.ExplorerPage}, one browser
 * for all classes, and pictures of the main states in {@code target/explorer}.
 *
 * <p><b>Invariant:</b> nothing is found by the page's inner structure: what a test clicks has a
 * name that its user can read or hear.
 */
package io.arkiv.it.browser;
