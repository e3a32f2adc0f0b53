package io.arkiv.rest.format;

import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.rest.headers.ODataHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;

/**
 * The wire of an answer.
 *
 * @param type the media type that the client asks for it by
 */
public record ChosenWire(Wire wire, MediaType type) {

  /** What writes problems on it, as the client of a request reads them. */
  public ProblemCarrier problems(HttpServletRequest request) {
    return (ODataHeaders.areSent(request::getHeader)
            ? wire.problemsOfODataClients()
            : wire.problems())
        .orElseThrow();
  }
}
