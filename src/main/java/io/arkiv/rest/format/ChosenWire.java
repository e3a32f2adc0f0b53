package io.arkiv.rest.format;

import io.arkiv.carrier.wire.Wire;
import jakarta.ws.rs.core.MediaType;

/**
 * The wire of an answer.
 *
 * @param type the media type that the client asks for it by
 */
public record ChosenWire(Wire wire, MediaType type) {}
