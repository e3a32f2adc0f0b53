package io.arkiv.archive.source;

import java.time.LocalDateTime;

/**
 * What values can depend on besides the row: when it is asked for, and by whom.
 *
 * @param now in the zone of the stored date-times
 * @param associateId the caller's associate; 0 for nobody
 */
public record Asked(LocalDateTime now, int associateId) {}
