package io.arkiv.carrier.json;

import io.arkiv.archive.Lost;
import io.arkiv.archive.diagnosis.Diagnosis;
import io.arkiv.archive.diagnosis.FoundArchive;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes a diagnosis, on lines: people read it. */
public final class DiagnosisBody {

  private DiagnosisBody() {}

  /**
   * The document.
   *
   * @param release that tells it
   */
  public static byte[] of(Diagnosis diagnosis, String release) {
    JsonArrayBuilder archives = Json.createArrayBuilder();
    diagnosis.archives().forEach(archive -> archives.add(archive(archive)));
    JsonArrayBuilder tables = Json.createArrayBuilder();
    diagnosis
        .tables()
        .forEach(
            table ->
                tables.add(
                    Json.createObjectBuilder()
                        .add("name", table.name())
                        .add("columns", table.columns())));
    JsonArrayBuilder indexes = Json.createArrayBuilder();
    diagnosis
        .lackingIndexes()
        .forEach(
            index ->
                indexes.add(
                    Json.createObjectBuilder()
                        .add("table", index.table())
                        .add("statement", index.statement())));
    JsonObject document =
        Json.createObjectBuilder()
            .add("release", release)
            .add("database", database(diagnosis))
            .add("isWhole", diagnosis.isWhole())
            .add("missing", texts(diagnosis.missing()))
            .add("archives", archives)
            .add("outOfOrder", lost(diagnosis.others()))
            .add("tables", tables)
            .add("lackingIndexes", indexes)
            .build();
    StringWriter text = new StringWriter();
    Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
        .createWriter(text)
        .write(document);
    return text.append('\n').toString().stripLeading().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder database(Diagnosis diagnosis) {
    return Json.createObjectBuilder()
        .add("product", diagnosis.database().product())
        .add("version", diagnosis.database().version())
        .add("schema", diagnosis.database().isManaged() ? "managed" : "existing")
        .add("schemaName", diagnosis.database().tables().schema())
        .add("tablePrefix", diagnosis.database().tables().prefix());
  }

  private static JsonObjectBuilder archive(FoundArchive archive) {
    return Json.createObjectBuilder()
        .add("name", archive.name())
        .add("isServed", archive.isServed())
        .add("kinds", texts(archive.kinds()))
        .add("columns", archive.columns())
        .add("lost", lost(archive.lost()));
  }

  private static JsonArrayBuilder lost(List<Lost> all) {
    JsonArrayBuilder lost = Json.createArrayBuilder();
    for (Lost one : all) {
      JsonObjectBuilder told = Json.createObjectBuilder();
      add(told, "kind", one.entity());
      add(told, "column", one.column());
      add(told, "what", one.what());
      lost.add(told.add("missing", texts(one.missing().stream().sorted().toList())));
    }
    return lost;
  }

  private static void add(JsonObjectBuilder told, String name, String value) {
    if (!value.isEmpty()) {
      told.add(name, value);
    }
  }

  private static JsonArrayBuilder texts(Collection<String> all) {
    JsonArrayBuilder texts = Json.createArrayBuilder();
    all.forEach(texts::add);
    return texts;
  }
}
