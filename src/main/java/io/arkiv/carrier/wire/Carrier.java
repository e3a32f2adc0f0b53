package io.arkiv.carrier.wire;

import io.arkiv.problem.Problem;
import java.io.OutputStream;

/** Writes answers and problems in one format; the stream stays open. */
public interface Carrier {

  /** What problems name as their source. */
  String SOURCE = "Arkiv";

  /** Writes an answer while its rows come. */
  void write(ListAnswer answer, OutputStream out);

  /** Writes a problem. */
  void write(Problem problem, OutputStream out);
}
