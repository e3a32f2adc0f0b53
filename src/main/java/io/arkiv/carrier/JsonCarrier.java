package io.arkiv.carrier;

import io.arkiv.problem.Problem;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.OutputStream;

/** Writes answers and problems as JSON. Thread-safe; made once. */
public final class JsonCarrier implements Carrier {

  private final Jsonb jsonb =
      JsonbBuilder.create(new JsonbConfig().withSerializers(new ListAnswerSerializer()));

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    jsonb.toJson(answer, new OpenStream(out));
  }

  @Override
  public void write(Problem problem, OutputStream out) {
    jsonb.toJson(new ProblemBody(problem), new OpenStream(out));
  }
}
