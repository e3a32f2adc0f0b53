package io.arkiv.display;

import java.time.ZoneId;

/**
 * What the administrator settled about showing.
 *
 * @param storedZone the zone of raw date-times
 * @param isMissingLegacy whether Slim rows have {@code 0001-01-01T00:00:00}, empty text and 0 where
 *     there is no value, as the original does
 */
public record DisplaySettings(ZoneId storedZone, boolean isMissingLegacy) {}
