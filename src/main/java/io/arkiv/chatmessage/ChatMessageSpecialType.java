package io.arkiv.chatmessage;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a message stands for that is not just said, in {@code chat_message.special_type}. */
enum ChatMessageSpecialType {
  NONE(0, "None"),
  WELCOME(1, "Welcome"),
  URL(2, "Link"),
  BLOCK(3, "Blocked"),
  NEW_SESSION(5, "New chat"),
  TRANSFERRED(6, "Transferred"),
  ERROR(7, "Error"),
  SESSION_DELETED(8, "Chat deleted"),
  FAQ_SUCCESS(9, "Answered by FAQ?"),
  CLOSED_BY_USER(10, "Closed by agent"),
  CLOSED_BY_CUSTOMER(11, "Closed by customer"),
  CLOSED_BY_IDLE(12, "Closed as idle"),
  TRANSFER_REJECTED(13, "Transfer rejected"),
  REOPENED(14, "Reopened by customer"),
  CLICKED_OPTION(15, "Option chosen"),
  BOT_MESSAGE(16, "Bot message"),
  OPTIONS(17, "Options");

  private final int value;
  private final String text;

  ChatMessageSpecialType(int value, String text) {
    this.value = value;
    this.text = text;
  }

  /** The English texts by the number in the database. */
  static Map<Integer, String> names() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.text));
  }
}
