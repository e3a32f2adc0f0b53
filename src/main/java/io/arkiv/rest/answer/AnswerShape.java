package io.arkiv.rest.answer;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.DisplayStyle;
import io.arkiv.display.Mode;
import io.arkiv.display.Output;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
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
import java.util.stream.Collectors;

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
   * @throws io.arkiv.problem.ProblemException for a format that is not served, a mode that it does
   *     not have, a word that is not one of an option's, a zone or a culture that nobody knows
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
    ChosenWire chosen = wires.ofRows(options, headers);
    checkMode(style.mode(), chosen.wire());
    return new AnswerShape(chosen, style, options.isTrue(SystemQueryOption.JSON_SAFE));
  }

  private static void checkMode(Mode asked, Wire wire) {
    if (!wire.modes().contains(asked)) {
      String known =
          MODES.entrySet().stream()
              .filter(mode -> wire.modes().contains(mode.getValue()))
              .map(Map.Entry::getKey)
              .sorted()
              .collect(Collectors.joining(" or "));
      throw Problem.of(
              ProblemCode.BAD_OPTION, wire.mediaTypes().get(0) + " is written in mode " + known)
          .in(SystemQueryOption.MODE.spelling())
          .asException();
    }
  }

  /**
   * The response of this shape.
   *
   * @param name of the archive
   */
  public Response response(String name, ListAnswer answer, List<Warning> warnings) {
    Response.ResponseBuilder response = Response.ok(answer, chosen.type());
    if (style.language() != null) {
      response.language(style.language());
    }
    FileHeaders.add(response, name, chosen.wire(), answer);
    warnings.forEach(warning -> response.header(Warning.HEADER, warning.value()));
    return response.build();
  }
}
