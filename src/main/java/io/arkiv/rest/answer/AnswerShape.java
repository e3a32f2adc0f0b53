package io.arkiv.rest.answer;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayStyle;
import io.arkiv.display.Mode;
import io.arkiv.display.Output;
import io.arkiv.rest.format.ChosenWire;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.headers.LanguageHeaders;
import io.arkiv.rest.headers.TimeZoneHeader;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an answer is to look like, whatever is in it.
 *
 * @param chosen the wire that it is written on
 * @param style how values are shown
 * @param isJsonSafe whether names are spelled as every program can
 */
public record AnswerShape(ChosenWire chosen, DisplayStyle style, boolean isJsonSafe) {

  private static final Map<String, Mode> MODES =
      Map.of("slim", Mode.SLIM, "wide", Mode.WIDE, "full", Mode.FULL);

  private static final Map<String, Output> OUTPUTS =
      Map.of("logical", Output.LOGICAL, "display", Output.DISPLAY);

  /**
   * The shape that a request asks for by its options and headers.
   *
   * @param storedZone the zone of date-times unless another is asked for
   * @throws io.arkiv.problem.ProblemException for a format that is not served, a word that is not
   *     one of an option's, a zone or a culture that nobody knows
   */
  public static AnswerShape read(
      SystemQueryOptions options, HttpHeaders headers, ZoneId storedZone, WireChoice wires) {
    Locale language =
        LanguageHeaders.language(
            headers.getHeaderString(LanguageHeaders.LANGUAGE),
            headers.getHeaderString(LanguageHeaders.ACCEPTED));
    TimeZoneHeader timeZone =
        TimeZoneHeader.read(headers.getHeaderString(TimeZoneHeader.NAME), storedZone);
    DisplayStyle style =
        new DisplayStyle(
            options.word(SystemQueryOption.MODE, MODES, Mode.SLIM),
            options.word(SystemQueryOption.OUTPUT, OUTPUTS, Output.LOGICAL),
            language,
            LanguageHeaders.culture(headers.getHeaderString(LanguageHeaders.CULTURE), language),
            timeZone.zone(),
            timeZone.isOffsetShown());
    return new AnswerShape(
        wires.ofRows(options, headers), style, options.isTrue(SystemQueryOption.JSON_SAFE));
  }

  /** The response of this shape. */
  public Response response(ListAnswer answer, List<Warning> warnings) {
    Response.ResponseBuilder response = Response.ok(answer, chosen.type());
    if (style.language() != null) {
      response.language(style.language());
    }
    warnings.forEach(warning -> response.header(Warning.HEADER, warning.value()));
    return response.build();
  }
}
