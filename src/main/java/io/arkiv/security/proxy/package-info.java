/**
 * Which proxies stand in front, and who stands behind them.
 *
 * <p>Takes: {@code arkiv.proxy.trusted} and the headers of a request. Gives: whether a proxy is
 * believed, and the client's own address.
 *
 * <p><b>Invariant:</b> nothing that an untrusted sender writes is believed, and no name is looked
 * up.
 */
package io.arkiv.security.proxy;
