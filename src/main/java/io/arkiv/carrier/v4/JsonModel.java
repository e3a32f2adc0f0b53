package io.arkiv.carrier.v4;

import io.arkiv.archive.ArchiveColumn;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;

/** Writes sets as a service document, and as an entity model of OData V4 in JSON (CSDL). */
public final class JsonModel {

  private JsonModel() {}

  /**
   * Writes where the sets are.
   *
   * @param root the address of the service
   */
  public static void writeService(List<EntitySet> sets, String root, OutputStream out) {
    JsonGenerator json = Json.createGenerator(out);
    json.writeStartObject();
    json.write("@odata.context", root + "$metadata");
    json.writeStartArray("value");
    for (EntitySet set : sets) {
      json.writeStartObject();
      json.write("name", set.name());
      json.write("kind", "EntitySet");
      json.write("url", set.name());
      json.writeEnd();
    }
    json.writeEnd();
    json.writeEnd();
    json.flush();
  }

  /** Writes the model; the stream stays open. */
  public static void write(List<EntitySet> sets, OutputStream out) {
    JsonGenerator json = Json.createGenerator(out);
    json.writeStartObject();
    json.write("$Version", "4.01");
    json.write("$EntityContainer", XmlModel.NAMESPACE + "." + XmlModel.CONTAINER);
    json.writeStartObject(XmlModel.NAMESPACE);
    for (EntitySet set : sets) {
      writeType(json, set);
    }
    json.writeStartObject(XmlModel.CONTAINER);
    json.write("$Kind", "EntityContainer");
    for (EntitySet set : sets) {
      json.writeStartObject(set.name());
      json.write("$Collection", true);
      json.write("$Type", XmlModel.NAMESPACE + "." + set.name());
      json.writeEnd();
    }
    json.writeEnd();
    json.writeEnd();
    json.writeEnd();
    json.flush();
  }

  private static void writeType(JsonGenerator json, EntitySet set) {
    PropertyNames names = PropertyNames.of(set.archive());
    json.writeStartObject(set.name());
    json.write("$Kind", "EntityType");
    json.writeStartArray("$Key").write(XmlModel.KEY).writeEnd();
    for (ArchiveColumn column : set.columns()) {
      json.writeStartObject(names.property(column.name()));
      String type = EntitySet.edmType(column);
      if (!type.equals("Edm.String")) {
        json.write("$Type", type);
      }
      if (!EntitySet.isKey(column)) {
        json.write("$Nullable", true);
      }
      if (EntitySet.precision(column) != null) {
        json.write("$Precision", EntitySet.precision(column));
      }
      json.writeEnd();
    }
    json.writeEnd();
  }
}
