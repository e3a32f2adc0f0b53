package io.arkiv.crm;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of associate in {@code associate.type}. */
enum AssociateType {
  EMPLOYEE(0, "Employee"),
  RESOURCE(1, "Resource"),
  EXTERNAL_PERSON(4, "External person"),
  ANONYMOUS(7, "Anonymous"),
  SYSTEM(13, "System");

  private final int value;
  private final String text;

  AssociateType(int value, String text) {
    this.value = value;
    this.text = text;
  }

  /** The English texts by the number in the database. */
  static Map<Integer, String> names() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.text));
  }
}
