/**
 * The least that has all that Arkiv is made of: a resource, an EJB, an entity and a data source in
 * a WAR with the same database driver. How long it takes to its first answer is what the server
 * itself takes.
 */
package io.arkiv.bench.smallest;
