package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a company's or a person's phone number, for an owner with {@code phones}. */
final class PhoneColumns {

  private PhoneColumns() {}

  /** The number alone, of whatever type comes first. */
  static ColumnGroup number(PhoneType... types) {
    return of(types).of(number("Phone", "number"));
  }

  /**
   * The number and its description.
   *
   * @param heading what both headings begin with, such as {@code Mobile}
   */
  static ColumnGroup columns(String heading, PhoneType... types) {
    return of(types)
        .of(
            number(heading + " - Phone", "number"),
            text("description", heading + " - Description", "description"));
  }

  /** The number without blanks and punctuation, to search for, and its description. */
  static ColumnGroup search(String numberHeading, String descriptionHeading, PhoneType... types) {
    return of(types)
        .of(
            number(numberHeading, "searchNumber"),
            text("description", descriptionHeading, "description"));
  }

  private static ArchiveColumn number(String heading, String path) {
    return text("formattedNumber", heading, path).unsorted();
  }

  private static FirstRow of(PhoneType... types) {
    Set<Integer> values =
        Arrays.stream(types).map(PhoneType::value).collect(Collectors.toUnmodifiableSet());
    return new FirstRow("phones", "ownerId", values);
  }
}
