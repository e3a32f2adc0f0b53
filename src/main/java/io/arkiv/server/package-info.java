/**
 * What Servlet has no word for: malformed addresses, declined upgrades, connections that are cut.
 *
 * <p>Takes: requests as the server hands them over. Gives: requests that the other rooms can serve.
 *
 * <p><b>Invariant:</b> the servers' classes are known by the names of their calls alone; a server
 * that has no such call is served without.
 */
package io.arkiv.server;
