package io.arkiv.rest.traffic;

import io.arkiv.problem.ProblemCode;
import jakarta.enterprise.context.RequestScoped;

/** What a request turned out to be about. */
@RequestScoped
public class Asked {

  private String archive = "";
  private String problem = "";

  /** It asks for this archive, by its declared name. */
  public void archive(String name) {
    archive = name;
  }

  /** It is refused so. */
  public void refused(ProblemCode code) {
    problem = code.typeName();
  }

  String archive() {
    return archive;
  }

  String problem() {
    return problem;
  }
}
