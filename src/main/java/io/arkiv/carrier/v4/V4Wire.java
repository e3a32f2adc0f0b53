package io.arkiv.carrier.v4;

import static io.arkiv.carrier.json.JsonBytes.ascii;

import io.arkiv.carrier.json.JsonBytes;
import io.arkiv.carrier.json.JsonRows;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.carrier.wire.SafeNames;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.Mode;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes rows as JSON of OData V4. Where its rows come from is told by {@code metadata}. */
public final class V4Wire implements Wire {

  /** Behind which door it is spoken. */
  public static final String DOOR = "/odata";

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/json");
  }

  @Override
  public String parameter() {
    return "odata.metadata=minimal";
  }

  @Override
  public String door() {
    return DOOR;
  }

  @Override
  public Set<Mode> modes() {
    return Set.of(Mode.SLIM);
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    JsonBytes json = new JsonBytes(out);
    context(json, answer);
    if (answer.count() != null) {
      json.raw(ascii(",\"@odata.count\":"));
      json.number(answer.count());
    }
    json.raw(ascii(",\"value\":["));
    JsonRows.write(json, answer);
    json.raw(']');
    String next = answer.nextLink().address();
    if (next != null) {
      json.raw(ascii(",\"@odata.nextLink\":"));
      json.text(next);
    }
    json.raw('}');
    json.flush();
  }

  private static void context(JsonBytes json, ListAnswer answer) {
    json.raw(ascii("{\"@odata.context\":"));
    json.text(answer.metadata());
  }

  /**
   * Writes an answer's one row by itself.
   *
   * @param answer with a row
   */
  public static void writeEntity(ListAnswer answer, OutputStream out) {
    JsonBytes json = new JsonBytes(out);
    context(json, answer);
    json.raw(',');
    new JsonRows(json, answer.keys()).writeMembers(answer.rows().next());
    json.raw('}');
    json.flush();
  }

  @Override
  public Optional<ProblemCarrier> problems() {
    return Optional.of(V4Wire::write);
  }

  private static void write(Problem problem, OutputStream out) {
    JsonGenerator json = Json.createGeneratorFactory(Map.of()).createGenerator(out);
    json.writeStartObject();
    json.writeStartObject("error");
    json.write("code", problem.code().typeName());
    json.write("message", problem.message());
    if (problem.parameter() != null) {
      json.write(
          "target", problem.parameter().equals("$orderBy") ? "$orderby" : problem.parameter());
    }
    if (problem.span() != null || problem.suggestion() != null) {
      json.writeStartObject("innererror");
      if (problem.span() != null) {
        json.write("position", problem.span().start());
      }
      if (problem.suggestion() != null) {
        boolean isColumn = problem.code() == ProblemCode.UNKNOWN_COLUMN;
        String suggestion = problem.suggestion();
        json.write("suggestion", isColumn ? SafeNames.of(suggestion) : suggestion);
      }
      json.writeEnd();
    }
    json.writeEnd();
    json.writeEnd();
    json.flush();
  }
}
