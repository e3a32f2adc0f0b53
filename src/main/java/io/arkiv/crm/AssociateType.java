package io.arkiv.crm;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of associate in {@code associate.type}. */
enum AssociateType {
  EMPLOYEE(0, "Employee", "Associate"),
  RESOURCE(1, "Resource", "resource"),
  EXTERNAL_PERSON(4, "External person", "User_External"),
  ANONYMOUS(7, "Anonymous", "User_Anonymous"),
  SYSTEM(13, "System", "User_System");

  private final int value;
  private final String text;
  private final String icon;

  AssociateType(int value, String text, String icon) {
    this.value = value;
    this.text = text;
    this.icon = icon;
  }

  /** The English texts by the number in the database. */
  static Map<Integer, String> names() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.text));
  }

  /** The words for their icons. */
  static Map<Integer, String> icons() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.icon));
  }
}
