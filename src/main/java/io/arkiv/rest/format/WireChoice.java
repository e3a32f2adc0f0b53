package io.arkiv.rest.format;

import io.arkiv.carrier.Wires;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.SystemQueryOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Optional;

/** The choice between the wires, for all that is written. */
@ApplicationScoped
public class WireChoice {

  @Inject private Wires wires;
  @Inject private HttpServletRequest request;

  /**
   * The wire of rows.
   *
   * @throws ProblemException when nothing acceptable is served
   */
  public ChosenWire ofRows(SystemQueryOptions options, HttpHeaders headers) {
    return choose(spoken(request), options, headers);
  }

  /**
   * The wire of what describes archives.
   *
   * @throws ProblemException when nothing acceptable is served
   */
  public ChosenWire ofDescription(SystemQueryOptions options, HttpHeaders headers) {
    return choose(spoken(request).that(wire -> wire.metadata().isPresent()), options, headers);
  }

  /** The wire of a problem: as asked, else the first where nothing served was asked for. */
  public ChosenWire ofProblem(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    String newest = request.getHeader(NewestVersion.HEADER);
    Wires writing = spoken(request).that(wire -> wire.problems().isPresent());
    return Negotiation.of(writing, format(request), accept, newest)
        .or(() -> Negotiation.of(writing, null, accept, newest))
        .or(() -> Negotiation.of(writing, null, null, newest))
        .orElseThrow();
  }

  /** The wire that something is written on; empty for what is on none, such as a page. */
  public Optional<Wire> of(MediaType type) {
    return Negotiation.of(spoken(request), type.toString(), null, null).map(ChosenWire::wire);
  }

  /** Those that are spoken behind the innermost door of a request; elsewhere those of most. */
  private Wires spoken(HttpServletRequest asked) {
    String address = RequestedAddress.of(asked);
    String innermost =
        wires.all().stream()
            .map(Wire::door)
            .filter(door -> isBehind(door, address))
            .max(Comparator.comparingInt(String::length))
            .orElse(Wire.API);
    return wires.that(wire -> wire.door().equals(innermost));
  }

  /** Below {@code /api} the case of letters does not matter. */
  private static boolean isBehind(String door, String address) {
    return address.regionMatches(true, 0, door + "/", 0, door.length() + 1);
  }

  private static String format(HttpServletRequest request) {
    try {
      return SystemQueryOptions.find(SystemQueryOption.FORMAT, request.getQueryString());
    } catch (ProblemException unreadableOptions) {
      return null;
    }
  }

  private static ChosenWire choose(Wires among, SystemQueryOptions options, HttpHeaders headers) {
    String format = options.value(SystemQueryOption.FORMAT);
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    return Negotiation.of(among, format, accept, headers.getHeaderString(NewestVersion.HEADER))
        .orElseThrow(
            () ->
                format == null
                    ? refused("Accept", accept, among)
                    : refused("$format", format, among));
  }

  private static RuntimeException refused(String parameter, String value, Wires among) {
    return Problem.of(
            ProblemCode.NOT_ACCEPTABLE,
            "\"" + value + "\" is not served; there are " + String.join(", ", among.mediaTypes()))
        .in(parameter)
        .asException();
  }
}
