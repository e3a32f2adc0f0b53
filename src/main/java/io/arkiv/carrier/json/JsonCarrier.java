package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.Carrier;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.problem.Problem;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import java.io.OutputStream;

/** Writes answers and problems as JSON. Thread-safe; made once. */
public final class JsonCarrier implements Carrier {

  private final Jsonb jsonb;

  private JsonCarrier(JsonbSerializer<ListAnswer> answers) {
    this.jsonb = JsonbBuilder.create(new JsonbConfig().withSerializers(answers));
  }

  /** Rows in {@code value}, as clients of this service and of OData 3.0 read them. */
  public static JsonCarrier light() {
    return new JsonCarrier(new ListAnswerSerializer());
  }

  /** Rows in {@code d.results}, as clients of OData before 3.0 read them. */
  public static JsonCarrier verbose() {
    return new JsonCarrier(new VerboseAnswerSerializer());
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    jsonb.toJson(answer, new OpenStream(out));
  }

  @Override
  public void write(Problem problem, OutputStream out) {
    jsonb.toJson(new ProblemBody(problem), new OpenStream(out));
  }
}
