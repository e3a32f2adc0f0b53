/**
 * Example messages.
 *
 * <p>Takes: the chats of {@link io.arkiv.chatsession.demo}. Gives: what was said in some of them,
 * from the first line to the last.
 *
 * <p><b>Invariant:</b> not a line of it runs unless a demo is asked for.
 */
package io.arkiv.chatmessage.demo;
