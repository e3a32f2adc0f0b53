package io.arkiv.rest.format;

import io.arkiv.carrier.wire.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest version of OData before the fourth that a client reads.
 *
 * @param number null for a client that does not say
 */
public record NewestVersion(BigDecimal number) {

  /** The header that says it. */
  public static final String HEADER = "MaxDataServiceVersion";

  /** The header that says which version an answer is of. */
  public static final String OF_ANSWER = "DataServiceVersion";

  /** Clients add what they are: {@code 2.0;NetFx}. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(?:;.*)?");

  /** Reads the header; null when it was not sent. */
  public static NewestVersion of(String header) {
    Matcher number = NUMBER.matcher(header == null ? "" : header);
    return new NewestVersion(number.matches() ? new BigDecimal(number.group(1)) : null);
  }

  /** Whether the client reads what is written on a wire. */
  boolean reads(Wire wire) {
    List<String> versions = wire.versions();
    return versions.isEmpty() || versions.stream().anyMatch(this::reaches);
  }

  /** Which version an answer on a wire is of; empty for none. */
  public Optional<String> of(Wire wire) {
    List<String> versions = wire.versions();
    return versions.stream()
        .filter(this::reaches)
        .findFirst()
        .or(() -> versions.stream().reduce((newer, older) -> older));
  }

  private boolean reaches(String version) {
    return number == null || number.compareTo(new BigDecimal(version)) >= 0;
  }
}
