package io.arkiv.display;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How one answer is shown.
 *
 * @param mode how much is told of each value
 * @param output how truth values are shown
 * @param language of texts that exist in several; null for texts as they are stored
 * @param culture of numbers and dates that are shown as text; null for ISO
 * @param zone of date-times, but for those that are always UTC
 * @param isOffsetShown whether date-times end in their offset from UTC
 */
public record DisplayStyle(
    Mode mode,
    Output output,
    Locale language,
    Locale culture,
    ZoneId zone,
    boolean isOffsetShown) {}
