package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;

/** What stands around the rows of an answer. */
@FunctionalInterface
interface Envelope {

  /** Writes the answer, row by row as they come. */
  void write(ListAnswer answer, JsonBytes json);
}
