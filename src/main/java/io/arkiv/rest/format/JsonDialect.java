package io.arkiv.rest.format;

import io.arkiv.carrier.Wires;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON that a client of OData reads: light, with the rows in {@code value}, or verbose as
 * before version 3, with the rows in {@code d.results}. The latter is a parameter of the media
 * type.
 */
public final class JsonDialect {

  private static final String PARAMETER = "odata";
  private static final String VERBOSE = "verbose";

  private JsonDialect() {}

  /**
   * The media type that was chosen, told to be verbose for clients that name that dialect and
   * prefer it, or cannot read the other whatever they say.
   */
  public static MediaType of(MediaType chosen, SystemQueryOptions options, HttpHeaders headers) {
    String format = options.value(SystemQueryOption.FORMAT);
    String named = format == null ? headers.getHeaderString(HttpHeaders.ACCEPT) : format;
    String type = chosen.getType() + "/" + chosen.getSubtype();
    boolean isKnown = Wires.of(type, VERBOSE).filter(w -> w.dialect().equals(VERBOSE)).isPresent();
    if (named == null || !isKnown) {
      return chosen;
    }
    List<MediaRange> dialects =
        MediaRange.list(named).stream()
            .filter(range -> range.type().equals(type) && range.quality() > 0)
            .sorted(Comparator.comparingDouble(range -> -range.quality()))
            .toList();
    boolean isPreferred = !dialects.isEmpty() && isVerbose(dialects.get(0));
    boolean isNeeded = isBeforeLight(headers) && dialects.stream().anyMatch(JsonDialect::isVerbose);
    return isPreferred || isNeeded ? verbose(chosen) : chosen;
  }

  private static boolean isVerbose(MediaRange range) {
    return range.odata().equals(VERBOSE);
  }

  /** Light JSON came with version 3.0. */
  private static boolean isBeforeLight(HttpHeaders headers) {
    String version = headers.getHeaderString("MaxDataServiceVersion");
    return version != null && version.trim().matches("[12]\\..*");
  }

  private static MediaType verbose(MediaType type) {
    Map<String, String> parameters = new HashMap<>(type.getParameters());
    parameters.put(PARAMETER, VERBOSE);
    return new MediaType(type.getType(), type.getSubtype(), parameters);
  }
}
