package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.problem.Problem;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A problem as clients read it: the four properties of the original, and where it is. */
@JsonbPropertyOrder({
  "error",
  "type",
  "message",
  "source",
  "parameter",
  "position",
  "suggestion",
  "oData3",
  "oData2"
})
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

  /** The same as OData 3.0 has it; null for clients that do not ask. */
  @JsonbProperty("odata.error")
  public final ODataError oData3;

  /** The same as versions of OData before 3.0 have it; null for clients that do not ask. */
  @JsonbProperty("error")
  public final ODataError oData2;

  /** An error as OData before 4.0 has it. */
  public record ODataError(String code, Message message) {}

  /** A text and its language. */
  public record Message(String lang, String value) {}

  /** The body for a problem; what it does not tell is left out. */
  public ProblemBody(Problem problem) {
    this.oData3 = null;
    this.oData2 = null;
    this.type = problem.code().typeName();
    this.message = problem.message();
    this.parameter = problem.parameter();
    this.position = problem.span() == null ? null : problem.span().start();
    this.suggestion = problem.suggestion();
  }

  private ProblemBody(ProblemBody body, ODataError oData3, ODataError oData2) {
    this.type = body.type;
    this.message = body.message;
    this.parameter = body.parameter;
    this.position = body.position;
    this.suggestion = body.suggestion;
    this.oData3 = oData3;
    this.oData2 = oData2;
  }

  /** The same with an error as clients of OData 3.0 read it. */
  ProblemBody asOData3() {
    return new ProblemBody(this, oDataError(), null);
  }

  /** The same with an error as clients of older versions read it. */
  ProblemBody asOData2() {
    return new ProblemBody(this, null, oDataError());
  }

  private ODataError oDataError() {
    return new ODataError(type, new Message("en-US", message));
  }
}
