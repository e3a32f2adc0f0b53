/**
 * Room 1, the door: HTTP becomes objects, and an answer becomes HTTP.
 *
 * <p>Takes: requests. Gives: {@link io.arkiv.rest.options.SystemQueryOptions} and a {@link
 * io.arkiv.archive.Caller} to the rooms behind, and their answer to the client. The only room that
 * knows the whole path: its resources put together what its inner rooms read and write.
 *
 * <p><b>Invariant:</b> no grammar and no JPA.
 */
package io.arkiv.rest;
