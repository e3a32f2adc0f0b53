package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.problem.Problem;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A problem as clients read it: the four properties of the original, and where it is. */
@JsonbPropertyOrder({"error", "type", "message", "source", "parameter", "position", "suggestion"})
public final class ProblemBody {

  @JsonbProperty("Error")
  public final boolean error = true;

  @JsonbProperty("ErrorType")
  public final String type;

  @JsonbProperty("ErrorMessage")
  public final String message;

  @JsonbProperty("ErrorSource")
  public final String source = ProblemCarrier.SOURCE;

  @JsonbProperty("Parameter")
  public final String parameter;

  @JsonbProperty("Position")
  public final Integer position;

  @JsonbProperty("Suggestion")
  public final String suggestion;

  /** The body for a problem; what it does not tell is left out. */
  public ProblemBody(Problem problem) {
    this.type = problem.code().typeName();
    this.message = problem.message();
    this.parameter = problem.parameter();
    this.position = problem.span() == null ? null : problem.span().start();
    this.suggestion = problem.suggestion();
  }
}
