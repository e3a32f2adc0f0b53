package io.arkiv.carrier;

import io.arkiv.problem.Problem;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.OutputStream;

/** Writes answers and problems as JSON. Thread-safe; made once. */
public final class JsonCarrier {

  private final Jsonb jsonb =
      JsonbBuilder.create(new JsonbConfig().withSerializers(new SlimAnswerSerializer()));

  /** Writes an answer while its rows come; the stream stays open. */
  public void write(SlimAnswer answer, OutputStream out) {
    jsonb.toJson(answer, new OpenStream(out));
  }

  /** Writes a problem; the stream stays open. */
  public void write(Problem problem, OutputStream out) {
    jsonb.toJson(new ProblemBody(problem), new OpenStream(out));
  }
}
