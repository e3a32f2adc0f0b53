package io.arkiv.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.carrier.Wires;
import io.arkiv.carrier.csv.CsvSettings;
import io.arkiv.carrier.json.JsonDocument;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.crm.PersonArchive;
import io.arkiv.rest.agent.AgentMethod;
import io.arkiv.rest.options.SystemQueryOption;
import io.arkiv.security.scheme.Scheme;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description is valid, and says what is declared. */
class OpenApiTest {

  private final Archive chats = new ChatSessionArchive().archive();
  private final Archive persons = new PersonArchive().archive();

  private OpenAPI read(Predicate<Scheme> served) {
    Map<String, Object> document =
        OpenApi.of(List.of(chats, persons), new Wires(new CsvSettings(false)), served);
    String json = new String(new JsonDocument().write(document), StandardCharsets.UTF_8);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(json, null, null);
    assertEquals(List.of(), result.getMessages());
    assertTrue(result.isOpenapi31());
    return result.getOpenAPI();
  }

  @Test
  void theReaderSeesWhatIsWrong() {
    String json =
        "{\"openapi\":\"3.1.0\",\"info\":{\"titel\":\"a\"},\"paths\":{\"a\":{\"gte\":{}}}}";
    assertTrue(new OpenAPIV3Parser().readContents(json, null, null).getMessages().size() > 2);
  }

  @Test
  void everyArchiveMethodAndOptionIsInIt() {
    OpenAPI read = read(scheme -> true);
    Operation list = read.getPaths().get("/api/v1/ChatSession").getGet();
    Set<String> names =
        list.getParameters().stream()
            .map(Parameter::getName)
            .filter(name -> name != null && name.startsWith("$"))
            .collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(SystemQueryOption.values())
            .map(SystemQueryOption::spelling)
            .collect(Collectors.toSet()),
        names);
    for (AgentMethod method : AgentMethod.values()) {
      String path = "/api/v1/Agents/Archive/" + method.spelling();
      assertNotNull(read.getPaths().get(path).getPost(), path);
    }
    assertNotNull(read.getPaths().get("/odata/v4/ChatSession_person/$count").getGet());
    Schema<?> row = read.getComponents().getSchemas().get("ChatSessionRow");
    Set<String> columns = row.getProperties().keySet();
    chats.columns().forEach(column -> assertTrue(columns.contains(column.name()), column.name()));
    assertEquals(
        list.getResponses().get("200").getContent().keySet(),
        Set.of(
            "application/json",
            "text/json",
            "application/json-patch+json",
            "application/merge-patch+json",
            "application/xml",
            "text/xml",
            "text/csv",
            "application/x-ndjson"));
  }

  @Test
  void schemesThatAreNotServedAreNotPromised() {
    OpenAPI read = read(scheme -> scheme == Scheme.BASIC);
    assertEquals(
        Set.of("Basic", "Session", "XsrfToken"),
        read.getComponents().getSecuritySchemes().keySet());
    assertNull(read.getPaths().get("/api/v1/ticket"));
  }
}
