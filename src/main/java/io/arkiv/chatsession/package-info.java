/**
 * The archive ChatSession: chats of a service desk, with their topic, agent, customer and company.
 *
 * <p>Takes: the table {@code chat_session} and the column groups of {@link io.arkiv.chattopic} and
 * of {@link io.arkiv.crm}. Gives: the declaration that the catalogue finds.
 *
 * <p><b>Invariant:</b> declares and does nothing else; the columns {@code session_key} and {@code
 * customer_host} are mapped nowhere, so that no request can reach them.
 */
package io.arkiv.chatsession;
