package io.arkiv.carrier.agent;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.Span;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * Reads a body of JSON into maps whose keys match in any case, lists, texts and truth values;
 * numbers stay as they are written, so that none of them costs more than its digits.
 */
final class BodyParser {

  /** More than any request has. */
  private static final int MAX_DEPTH = 20;

  private final JsonParser parser;

  private BodyParser(JsonParser parser) {
    this.parser = parser;
  }

  /** A number as it is written. */
  record NumberText(String digits) {}

  /**
   * The object that a body is; an empty one for a body without anything.
   *
   * @throws io.arkiv.problem.ProblemException when it is no object, or a key stands twice
   */
  static Map<String, Object> read(String text) {
    if (text.isBlank()) {
      return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      BodyParser body = new BodyParser(parser);
      Event first = parser.next();
      Map<String, Object> members =
          first == Event.VALUE_NULL
              ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER)
              : first == Event.START_OBJECT ? body.members(1) : null;
      if (members == null || parser.hasNext()) {
        throw noObject().asException();
      }
      return members;
    } catch (JsonParsingException e) {
      long at = e.getLocation() == null ? 0 : e.getLocation().getStreamOffset();
      Problem problem = noObject();
      Span span = Span.at((int) Math.max(0, Math.min(text.length(), at)));
      throw Problem.at(span, problem.code(), problem.message()).asException();
    } catch (JsonException | IllegalStateException | NoSuchElementException e) {
      throw noObject().asException();
    }
  }

  private static Problem noObject() {
    return Problem.of(ProblemCode.BAD_BODY, "the body is no JSON object");
  }

  private Map<String, Object> members(int depth) {
    Map<String, Object> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String key = parser.getString();
      boolean isSecond = members.containsKey(key);
      members.put(key, value(parser.next(), depth));
      if (isSecond) {
        throw Problem.of(ProblemCode.BAD_OPTION, "\"" + key + "\" stands twice")
            .in(key)
            .asException();
      }
    }
    return members;
  }

  private List<Object> elements(int depth) {
    List<Object> elements = new ArrayList<>();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      elements.add(value(event, depth));
    }
    return elements;
  }

  private Object value(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw Problem.of(ProblemCode.TOO_LARGE, "objects and lists nest up to " + MAX_DEPTH + " deep")
          .asException();
    }
    return switch (event) {
      case START_OBJECT -> members(depth + 1);
      case START_ARRAY -> elements(depth + 1);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> new NumberText(parser.getString());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }
}
