package io.arkiv.rest.openapi;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.v4.EntitySet;
import io.arkiv.carrier.v4.PropertyNames;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.rest.options.V4Options;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The service of OData V4, whose own model tells the rest. */
final class ODataPaths {

  private static final String ROOT = "/odata/v4/";
  private static final List<String> TAGS = List.of("OData V4");

  private ODataPaths() {}

  static Map<String, Object> of(Collection<Archive> archives) {
    Map<String, Object> object = Members.json(Members.type("object"), null);
    Map<String, Object> model = Members.of("application/xml", Members.of());
    model.putAll(object);
    Map<String, Object> paths =
        Members.of(
            ROOT,
            get("odataService", "The sets that there are", List.of(), object),
            ROOT + "$metadata",
            get("odataModel", "The model of the sets", List.of(), model));
    for (EntitySet set : EntitySet.of(archives)) {
      paths.put(
          ROOT + set.name(),
          get("odata" + set.name(), "Rows of " + set.name(), parameters(set), object));
      paths.put(
          ROOT + set.name() + "/$count",
          get(
              "odataCount" + set.name(),
              "How many rows " + set.name() + " has",
              List.of(),
              Members.of("text/plain", Members.of("schema", Members.type("string")))));
    }
    return paths;
  }

  private static List<Map<String, Object>> parameters(EntitySet set) {
    OptionParameters options =
        new OptionParameters(
            set.archive(), set.defaultColumns(), PropertyNames.of(set.archive())::property);
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (SystemQueryOption option : SystemQueryOption.values()) {
      if (V4Options.serve(option)) {
        Map<String, Object> parameter = options.parameter(option);
        parameter.put("name", option.spelling().toLowerCase(Locale.ROOT));
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  private static Map<String, Object> get(
      String id,
      String summary,
      List<Map<String, Object>> parameters,
      Map<String, Object> content) {
    return Members.of(
        "get",
        Members.of(
            "operationId", id,
            "summary", summary,
            "tags", TAGS,
            "parameters", parameters.isEmpty() ? null : parameters,
            "responses", answers(content)));
  }

  /** Problems are those of the protocol here. */
  private static Map<String, Object> answers(Map<String, Object> content) {
    return Members.of(
        "200",
        Members.of("description", "The answer.", "content", content),
        "default",
        Members.of(
            "description",
            "An error as OData V4 has it.",
            "content",
            Members.json(Members.type("object"), null)));
  }
}
