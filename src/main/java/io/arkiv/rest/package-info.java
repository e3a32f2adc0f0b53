/**
 * Room 1, the door: HTTP becomes objects, and an answer becomes HTTP.
 *
 * <p>Takes: requests. Gives: {@link io.arkiv.rest.SystemQueryOptions} and a {@link
 * io.arkiv.archive.Caller} to the rooms behind, and their answer to the client. The only room that
 * knows the whole path.
 *
 * <p><b>Invariant:</b> no grammar and no JPA; the clock is read here and nowhere else.
 */
package io.arkiv.rest;
