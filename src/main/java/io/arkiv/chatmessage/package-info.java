/**
 * The archive ChatMessage: what was said in the chats, each message with the chat that it is of.
 *
 * <p>Takes: the table {@code chat_message} and the columns of {@link io.arkiv.chatsession}. Gives:
 * the declaration that the catalogue finds.
 *
 * <p><b>Invariant:</b> declares and does nothing else; who may not see a chat sees no message of
 * it.
 */
package io.arkiv.chatmessage;
