package io.arkiv.chatsession;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The states of a chat in {@code chat_session.status}. */
enum ChatSessionStatus {
  INVALID(0, "Invalid"),
  PRE_CHAT_FORM(1, "Pre-chat form"),
  FAQ(2, "FAQ link"),
  OFFLINE_FORM(3, "Offline form"),
  IN_QUEUE(4, "Waiting"),
  CUSTOMER_LAST(5, "Waiting for agent"),
  USER_LAST(6, "Waiting for customer"),
  FINISHED(7, "Finished"),
  DELETED(8, "Deleted"),
  CLOSED(9, "Closed"),
  REQUEST_POSTED(10, "Request posted"),
  CLOSED_FROM_QUEUE(11, "Closed in queue");

  private final int value;
  private final String text;

  ChatSessionStatus(int value, String text) {
    this.value = value;
    this.text = text;
  }

  /** The English texts by the number in the database. */
  static Map<Integer, String> names() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.text));
  }
}
