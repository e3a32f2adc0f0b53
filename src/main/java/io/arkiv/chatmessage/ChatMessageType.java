package io.arkiv.chatmessage;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** To whom a message goes, in {@code chat_message.type}. */
enum ChatMessageType {
  INVALID(0, "Invalid"),
  TO_CUSTOMER(1, "To customer"),
  TO_USER(2, "To agent"),
  SPECIAL(3, "Event");

  private final int value;
  private final String text;

  ChatMessageType(int value, String text) {
    this.value = value;
    this.text = text;
  }

  /** The English texts by the number in the database. */
  static Map<Integer, String> names() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.text));
  }
}
