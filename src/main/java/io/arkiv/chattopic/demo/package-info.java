/**
 * Example chat channels.
 *
 * <p>Takes: nothing. Gives: the rows of {@code chat_topic} that the example chats refer to.
 *
 * <p><b>Invariant:</b> not a line of it runs unless a demo is asked for.
 */
package io.arkiv.chattopic.demo;
