package io.arkiv.carrier.wire;

import io.arkiv.problem.Problem;
import java.io.OutputStream;

/** Writes what is wrong; the stream stays open. */
@FunctionalInterface
public interface ProblemCarrier {

  /** What problems name as their source. */
  String SOURCE = "Arkiv";

  /** Writes a problem. */
  void write(Problem problem, OutputStream out);
}
