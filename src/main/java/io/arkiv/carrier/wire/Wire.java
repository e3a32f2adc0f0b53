package io.arkiv.carrier.wire;

import java.util.List;
import java.util.Map;

/**
 * One way to write answers: all that is known of it outside its carriers.
 *
 * @param name what {@code $format} calls it
 * @param mediaTypes what Accept calls it, the preferred name first
 * @param dialect the {@code odata} parameter of the media types that asks for it; empty for none
 * @param headers what its answers carry besides
 * @param carrier writes rows and problems
 * @param metadata writes what archives there are
 */
public record Wire(
    String name,
    List<String> mediaTypes,
    String dialect,
    Map<String, String> headers,
    Carrier carrier,
    MetadataCarrier metadata) {}
