package io.arkiv.carrier.v4;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** What BI tools are given so that nobody has to type an address. */
public final class Connection {

  private Connection() {}

  /** A {@code .pbids} file, which Power BI opens with the sets of a service to choose from. */
  public static byte[] ofPowerBi(String root) {
    JsonObject details =
        Json.createObjectBuilder()
            .add("protocol", "odata")
            .add("address", Json.createObjectBuilder().add("url", root))
            .build();
    JsonObject connection =
        Json.createObjectBuilder()
            .add("details", details)
            .add("options", Json.createObjectBuilder())
            .add("mode", "Import")
            .build();
    JsonObject file =
        Json.createObjectBuilder()
            .add("version", "0.1")
            .add("connections", Json.createArrayBuilder().add(connection))
            .build();
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The text of a query of Power Query, for the advanced editor of Excel and Power BI. */
  public static byte[] ofPowerQuery(String root, String set) {
    String text =
        """
        let
            Source = OData.Feed("%s", null, [Implementation = "2.0"]),
            Rows = Source{[Name = "%s", Signature = "table"]}[Data]
        in
            Rows
        """;
    return text.formatted(root, set).getBytes(StandardCharsets.UTF_8);
  }
}
