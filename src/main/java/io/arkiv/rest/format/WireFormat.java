package io.arkiv.rest.format;

import io.arkiv.carrier.Wires;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The choice between the wires. */
public final class WireFormat {

  private static final String DIALECT = "odata";

  private WireFormat() {}

  /** The wire of a media type; empty for what is none, such as a page. */
  public static Optional<Wire> wire(MediaType type) {
    return Wires.of(
        type.getType() + "/" + type.getSubtype(), type.getParameters().getOrDefault(DIALECT, ""));
  }

  /** The wire of a media type that was chosen here. */
  public static Wire of(MediaType chosen) {
    return wire(chosen).orElseThrow();
  }

  /**
   * The media type of the answer: {@code $format} before Accept, the highest q-value first.
   *
   * @throws io.arkiv.problem.ProblemException when nothing acceptable is served
   */
  public static MediaType choose(SystemQueryOptions options, HttpHeaders headers) {
    return choose(
        options.value(SystemQueryOption.FORMAT), headers.getHeaderString(HttpHeaders.ACCEPT));
  }

  /** The media type of an error: as asked, in JSON where nothing served was asked for. */
  public static MediaType ofProblem(String rawOptions, String accept) {
    return asked(rawOptions, accept)
        .or(() -> chosen(null, accept))
        .orElseGet(() -> withCharset(Wires.mediaTypes().get(0)));
  }

  private static Optional<MediaType> asked(String rawOptions, String accept) {
    try {
      return chosen(SystemQueryOptions.find(SystemQueryOption.FORMAT, rawOptions), accept);
    } catch (ProblemException unreadableOptions) {
      return Optional.empty();
    }
  }

  /** The same for the values of the option and the header, null when absent. */
  public static MediaType choose(String format, String accept) {
    return chosen(format, accept)
        .orElseThrow(() -> format == null ? refused("Accept", accept) : refused("$format", format));
  }

  private static Optional<MediaType> chosen(String format, String accept) {
    if (format != null) {
      String wanted = MediaRange.of(format).type();
      return Wires.mediaType(wanted).map(WireFormat::withCharset);
    }
    List<String> served = Wires.mediaTypes();
    if (accept == null || accept.isBlank()) {
      return Optional.of(withCharset(served.get(0)));
    }
    List<MediaRange> ranges = MediaRange.list(accept);
    return served.stream()
        .filter(type -> quality(type, ranges) > 0)
        .max(
            Comparator.comparingDouble((String type) -> quality(type, ranges))
                .thenComparing(type -> -served.indexOf(type)))
        .map(WireFormat::withCharset);
  }

  private static double quality(String type, List<MediaRange> ranges) {
    return ranges.stream()
        .filter(range -> range.precision(type) >= 0)
        .max(Comparator.comparingInt(range -> range.precision(type)))
        .map(MediaRange::quality)
        .orElse(0.0);
  }

  private static MediaType withCharset(String type) {
    return MediaType.valueOf(type).withCharset("utf-8");
  }

  private static RuntimeException refused(String parameter, String value) {
    return Problem.of(
            ProblemCode.NOT_ACCEPTABLE,
            "\"" + value + "\" is not served; there are " + String.join(", ", Wires.mediaTypes()))
        .in(parameter)
        .asException();
  }
}
