package io.arkiv.rest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.carrier.Wires;
import io.arkiv.carrier.csv.CsvSettings;
import io.arkiv.carrier.wire.Wire;
import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wire is chosen, by what a request says of it. */
class NegotiationTest {

  private final Wires wires =
      new Wires(new CsvSettings(false)).that(wire -> wire.door().equals(Wire.API));

  @ParameterizedTest(name = "$format={0}, Accept: {1}, version {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-    | -                                    | -   | application/json",
        "-    | */*                                  | 1.0 | application/json",
        "-    | text/html, application/xml;q=0.9, */*;q=0.8 | - | application/xml",
        "-    | application/*;q=0.5, text/xml;q=0.6  | -   | text/xml",
        "-    | application/json;q=0, text/xml;q=0.1 | -   | text/xml",
        "-    | text/html                            | -   | -",
        "xml  | application/json                     | -   | application/xml",
        "yaml | application/json                     | -   | -",
        "-    | application/json;odata=verbose       | -   | application/json;odata=verbose",
        "-    | application/json;odata=nometadata    | -   | application/json",
        "json | application/json;odata=verbose       | -   | application/json",
        "application/json;odata=verbose | -          | -   | application/json;odata=verbose",
        "-    | text/json;odata=light,text/json;odata=verbose;q=0.5 | - | text/json",
        "-    | text/json;odata=light,text/json;odata=verbose;q=0.5 | 2.0 | text/json;odata=verbose",
        "-    | application/json                     | 2.0;NetFx | application/json",
        "json | -                                    | 2.0 | application/json;odata=verbose",
        "json | application/json, text/javascript, */* | 2.0 | application/json;odata=verbose",
        "json | application/json;odata=light         | 2.0 | application/json",
        "json | application/json;odata=light;q=1,application/json;odata=verbose;q=0.5 | 2.0 | application/json;odata=verbose",
        "json | -                                    | 3.0 | application/json",
        "csv  | application/json                     | 2.0 | text/csv",
        "csv;bom=true | -                            | -   | text/csv;bom=true",
        "csv; bom=false | -                          | -   | text/csv",
        "-    | text/csv;bom=true, */*;q=0.1         | -   | text/csv;bom=true",
        "ndjson | text/csv                           | -   | application/x-ndjson",
        "-    | text/*                               | -   | text/json",
      })
  void theWireIsTheOneThatIsAskedFor(String format, String accept, String newest, String type) {
    assertEquals(
        type,
        Negotiation.of(wires, format, accept, newest)
            .map(chosen -> written(chosen.type()))
            .orElse(null));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "json,-,3.0",
        "json,4.0,3.0",
        "json,1.0,3.0",
        "json;odata=verbose,-,3.0",
        "json;odata=verbose,2.0;NetFx,2.0",
        "json;odata=verbose,2.5,2.0",
        "json;odata=verbose,nonsense,3.0",
        "xml,2.0,-",
      })
  void anAnswerIsOfTheNewestVersionThatTheClientReads(String format, String newest, String told) {
    assertEquals(
        told,
        Negotiation.of(wires, format, null, null)
            .flatMap(chosen -> NewestVersion.of(newest).of(chosen.wire()))
            .orElse(null));
  }

  /** As in a header, but for its charset. */
  private static String written(MediaType type) {
    assertEquals("utf-8", type.getParameters().get("charset"));
    StringBuilder written = new StringBuilder(type.getType() + "/" + type.getSubtype());
    type.getParameters().forEach((name, value) -> written.append(";" + name + "=" + value));
    return written.toString().replace(";charset=utf-8", "");
  }
}
