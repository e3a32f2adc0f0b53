package io.arkiv.rest.traffic;

import io.arkiv.problem.ProblemCode;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.LongSupplier;

/** What a request turned out to be about. */
@RequestScoped
public class Asked {

  private String archive = "";
  private String problem = "";
  private LongSupplier rows = () -> 0;
  private LongSupplier bytes = () -> 0;

  /** It asks for this archive, by its declared name. */
  public void archive(String name) {
    archive = name;
  }

  /** It is refused so. */
  public void refused(ProblemCode code) {
    problem = code.typeName();
  }

  /** It is answered with rows, so many until now. */
  public void rows(LongSupplier given) {
    rows = given;
  }

  /** They are written as bytes, so many until now. */
  public void bytes(LongSupplier written) {
    bytes = written;
  }

  long rows() {
    return rows.getAsLong();
  }

  long bytes() {
    return bytes.getAsLong();
  }

  String archive() {
    return archive;
  }

  String problem() {
    return problem;
  }
}
