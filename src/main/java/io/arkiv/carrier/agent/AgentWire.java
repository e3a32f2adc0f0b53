package io.arkiv.carrier.agent;

import static io.arkiv.carrier.json.JsonBytes.ascii;

import io.arkiv.carrier.json.JsonBytes;
import io.arkiv.carrier.json.OpenStream;
import io.arkiv.carrier.json.ProblemBody;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.Mode;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes rows as the original's agents do: a list of items, or one with the number of all rows
 * where they are counted.
 */
public final class AgentWire implements Wire {

  /** Behind which door it is spoken. */
  public static final String DOOR = API + "/v1/Agents";

  private final Jsonb jsonb = JsonbBuilder.create();

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/json", "text/json");
  }

  @Override
  public String door() {
    return DOOR;
  }

  @Override
  public Set<Mode> modes() {
    return EnumSet.of(Mode.FULL);
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    JsonBytes json = new JsonBytes(out);
    if (answer.count() != null) {
      json.raw(ascii("{\"RowCount\":" + answer.count() + ",\"Rows\":"));
    }
    json.raw('[');
    new AgentRows(json, answer).write();
    json.raw(']');
    if (answer.count() != null) {
      json.raw('}');
    }
    json.flush();
  }

  @Override
  public Optional<ProblemCarrier> problems() {
    return Optional.of(
        (problem, out) -> jsonb.toJson(new ProblemBody(problem), new OpenStream(out)));
  }
}
