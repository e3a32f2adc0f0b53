/**
 * Example chats.
 *
 * <p>Takes: the people and agents of {@link io.arkiv.crm.demo}. Gives: rows of the chat tables over
 * two years up to now, with boundaries of days, weeks, months and years among them.
 *
 * <p><b>Invariant:</b> not a line of it runs unless a demo is asked for.
 */
package io.arkiv.chatsession.demo;
