package io.arkiv.archive.source;

import java.time.LocalDateTime;

/**
 * When a row counts: from one date-time to before another; a missing end is open.
 *
 * @param at the moment that is asked about; null as long as nobody has asked
 */
public record Validity(String fromAttribute, String untilAttribute, LocalDateTime at) {

  Validity asked(Asked asked) {
    return new Validity(fromAttribute, untilAttribute, asked.now());
  }
}
