package io.arkiv.crm;

import static io.arkiv.archive.ArchiveColumn.decimal;
import static io.arkiv.archive.ArchiveColumn.integer;
import static io.arkiv.archive.ArchiveColumn.joined;
import static io.arkiv.archive.ArchiveColumn.text;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a company's or a person's postal address, for an owner with {@code addresses}. */
final class AddressColumns {

  private AddressColumns() {}

  /**
   * The columns.
   *
   * @param heading what every heading begins with, such as {@code Postal address}
   */
  static ColumnGroup columns(String heading, AddressType... types) {
    Set<Integer> values =
        Arrays.stream(types).map(AddressType::value).collect(Collectors.toUnmodifiableSet());
    return new FirstRow("addresses", "ownerId", values)
        .of(
            integer("addressId", heading + " - Address ID", "id"),
            text("line1", heading + " - Address 1", "line1"),
            text("line2", heading + " - Address 2", "line2"),
            text("line3", heading + " - Address 3", "line3"),
            text("county", heading + " - County", "county"),
            text("city", heading + " - City", "city"),
            text("zip", heading + " - Postcode", "zip"),
            text("state", heading + " - State", "state"),
            decimal("wgs84latitude", heading + " - Latitude", "latitude"),
            decimal("wgs84longitude", heading + " - Longitude", "longitude"),
            formatted("formattedAddress", heading + " - Address", ", "),
            formatted("formattedMultiLineAddress", heading + " - Address, lines", "\n"));
  }

  private static ArchiveColumn formatted(String name, String heading, String separator) {
    return joined(name, heading, separator, "line1", "line2", "line3", "zip", "city", "state")
        .as(RestrictionType.NONE)
        .unsorted();
  }
}
