package io.arkiv.carrier.json;

import io.arkiv.archive.NearNames;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.problem.Span;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The bodies of tickets and sessions, in JSON: what is asked for and what is issued. */
public final class TicketCarrier {

  private static final int MAX_BYTES = 4_096;

  private TicketCarrier() {}

  /**
   * The whole number that the only name of a body may have; null for a body that is empty, or has
   * no such name.
   *
   * @param name matched in any case
   * @throws ProblemException if the body is no JSON object, has another name or no whole number
   */
  public static Long readNumber(InputStream body, String name) {
    String text = text(body);
    if (text.isBlank()) {
      return null;
    }
    Long number = null;
    for (Map.Entry<String, JsonValue> entry : object(text).entrySet()) {
      if (!entry.getKey().equalsIgnoreCase(name)) {
        throw Problem.of(
                ProblemCode.BAD_VALUE,
                "there is no \"" + entry.getKey() + "\" to ask for; there is " + name)
            .in(entry.getKey())
            .suggesting(NearNames.nearest(entry.getKey(), List.of(name)))
            .asException();
      }
      number = wholeNumber(entry.getValue(), name);
    }
    return number;
  }

  private static String text(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw Problem.of(
                ProblemCode.TOO_LONG_BODY, "the body is longer than " + MAX_BYTES + " bytes")
            .asException();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonParsingException e) {
      int at = (int) Math.max(0, Math.min(text.length(), e.getLocation().getStreamOffset()));
      throw Problem.at(Span.at(at), ProblemCode.SYNTAX, "the body is no JSON object").asException();
    } catch (JsonException | IllegalStateException e) {
      throw Problem.of(ProblemCode.SYNTAX, "the body is no JSON object").asException();
    }
  }

  private static Long wholeNumber(JsonValue value, String name) {
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonNumber number) {
      try {
        return number.longValueExact();
      } catch (ArithmeticException notWhole) {
        // told below
      }
    }
    throw Problem.of(ProblemCode.BAD_VALUE, name + " is a whole number").in(name).asException();
  }

  /** Writes a ticket: {@code {"ticket":"...","expires":"2026-03-01T12:00:00Z"}}. */
  public static void writeTicket(String text, Instant expires, OutputStream out) {
    write("ticket", text, expires, out);
  }

  /** Writes what a page has to know of its session: the token to send, and when it ends. */
  public static void writeSession(String xsrfToken, Instant expires, OutputStream out) {
    write("xsrfToken", xsrfToken, expires, out);
  }

  private static void write(String name, String text, Instant expires, OutputStream out) {
    try (JsonGenerator json = Json.createGenerator(new OpenStream(out))) {
      json.writeStartObject().write(name, text).write("expires", expires.toString()).writeEnd();
    }
  }
}
