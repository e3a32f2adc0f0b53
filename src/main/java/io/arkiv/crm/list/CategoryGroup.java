package io.arkiv.crm.list;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The groups that categories fall into, in {@code category.category_group}. */
public enum CategoryGroup {
  UNKNOWN(0, "Unknown"),
  CUSTOMER(1, "Customer"),
  POTENTIAL_CUSTOMER(2, "Potential customer"),
  PARTNER(3, "Partner"),
  LOST(4, "Lost"),
  OTHER(5, "Other");

  private final int value;
  private final String text;

  CategoryGroup(int value, String text) {
    this.value = value;
    this.text = text;
  }

  /** The English texts by the number in the database. */
  public static Map<Integer, String> names() {
    return Arrays.stream(values()).collect(Collectors.toMap(item -> item.value, item -> item.text));
  }
}
