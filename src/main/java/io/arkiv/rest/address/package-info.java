/**
 * The addresses of the service, as clients spell them and as they are told.
 *
 * <p>Takes: requests. Gives: only those in the one spelling that is served; and absolute addresses.
 *
 * <p><b>Invariant:</b> what proxies say counts only where they are trusted.
 */
package io.arkiv.rest.address;
