package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.MetadataCarrier;
import io.arkiv.carrier.wire.ProblemCarrier;
import io.arkiv.carrier.wire.Wire;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes everything as JSON; made once. */
public final class JsonWire implements Wire {

  private static final List<String> MEDIA_TYPES =
      List.of(
          "application/json",
          "text/json",
          "application/json-patch+json",
          "application/merge-patch+json");

  private final String parameter;
  private final UnaryOperator<ProblemBody> withODataError;
  private final List<String> versions;
  private final Envelope envelope;
  private final Jsonb jsonb = JsonbBuilder.create();
  private final MetadataCarrier metadata = new JsonMetadata();

  private JsonWire(
      String parameter,
      List<String> versions,
      Envelope envelope,
      UnaryOperator<ProblemBody> withODataError) {
    this.parameter = parameter;
    this.withODataError = withODataError;
    this.versions = versions;
    this.envelope = envelope;
  }

  /** Rows in {@code value}, as clients of this service and of OData 3.0 read them. */
  public static JsonWire light() {
    return new JsonWire("", List.of("3.0"), new LightEnvelope(), ProblemBody::asOData3);
  }

  /** Rows in {@code d.results}, as clients of OData before 3.0 read them. */
  public static JsonWire verbose() {
    return new JsonWire(
        "odata=verbose",
        List.of("3.0", "2.0", "1.0"),
        new VerboseEnvelope(),
        ProblemBody::asOData2);
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> mediaTypes() {
    return MEDIA_TYPES;
  }

  @Override
  public String parameter() {
    return parameter;
  }

  @Override
  public List<String> versions() {
    return versions;
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    JsonBytes json = new JsonBytes(out);
    envelope.write(answer, json);
    json.flush();
  }

  @Override
  public Optional<ProblemCarrier> problems() {
    return Optional.of(
        (problem, out) -> jsonb.toJson(new ProblemBody(problem), new OpenStream(out)));
  }

  @Override
  public Optional<ProblemCarrier> problemsOfODataClients() {
    return Optional.of(
        (problem, out) ->
            jsonb.toJson(withODataError.apply(new ProblemBody(problem)), new OpenStream(out)));
  }

  @Override
  public Optional<MetadataCarrier> metadata() {
    return Optional.of(metadata);
  }
}
