/**
 * The archive ChatTopic: channels, where on a web site customers ask for a chat.
 *
 * <p>Takes: the table {@code chat_topic} and the lists of {@link io.arkiv.crm}. Gives: its columns,
 * for a relation that leads to a channel, and the declaration that the catalogue finds.
 *
 * <p><b>Invariant:</b> declares and does nothing else; knows no chat.
 */
package io.arkiv.chattopic;
