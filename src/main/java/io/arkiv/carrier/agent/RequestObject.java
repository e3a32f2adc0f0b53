package io.arkiv.carrier.agent;

import io.arkiv.archive.NearNames;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** An object in a request, read by its keys; what is of another type is told by its key. */
public final class RequestObject {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String path;
  private final Map<String, Object> members;

  private RequestObject(String path, Map<String, Object> members) {
    this.path = path;
    this.members = members;
  }

  /**
   * Reads a body, which may be empty.
   *
   * @throws io.arkiv.problem.ProblemException when it is no JSON object
   */
  public static RequestObject read(InputStream body) {
    try {
      String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
      boolean isMarked = text.startsWith(BYTE_ORDER_MARK);
      return new RequestObject("", BodyParser.read(isMarked ? text.substring(1) : text));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /**
   * Refuses keys that mean nothing: a misspelt restriction would give every row.
   *
   * @throws io.arkiv.problem.ProblemException at the first key that is none of these
   */
  public void expectOnly(Collection<String> known) {
    for (String key : members.keySet()) {
      if (known.stream().noneMatch(key::equalsIgnoreCase)) {
        throw Problem.of(
                ProblemCode.BAD_OPTION,
                "there is no \"" + key + "\" to ask for; there are " + String.join(", ", known))
            .in(path + key)
            .suggesting(NearNames.nearest(key, known))
            .asException();
      }
    }
  }

  /** Whether there is something under a key. */
  public boolean has(String key) {
    return members.get(key) != null;
  }

  /** Whether there is nothing under a key, or an empty list. */
  public boolean isEmpty(String key) {
    return !has(key) || members.get(key) instanceof List<?> list && list.isEmpty();
  }

  /** How problems name what is under a key. */
  public String path(String key) {
    return path + key;
  }

  /** A text; null when it is absent. */
  public String text(String key) {
    Object value = members.get(key);
    return value == null || value instanceof String
        ? (String) value
        : refuse(path + key, "a text stands here");
  }

  /** A number or a text; as text, null when it is absent. */
  public String word(String key) {
    return word(members.get(key), path + key);
  }

  /**
   * A whole number of 32 bits.
   *
   * @param absent what holds without it
   */
  public int wholeNumber(String key, int absent) {
    String digits = word(key);
    if (digits == null || digits.isBlank()) {
      return absent;
    }
    try {
      return Integer.parseInt(digits.trim());
    } catch (NumberFormatException none) {
      return refuse(path + key, "a whole number of 32 bits stands here");
    }
  }

  /**
   * A truth value.
   *
   * @param absent what holds without it
   */
  public boolean flag(String key, boolean absent) {
    String word = word(key);
    if (word == null) {
      return absent;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> refuse(path + key, "true or false stands here");
    };
  }

  /** A list of texts, in which numbers and truth values are texts too; null when it is absent. */
  public List<String> words(String key) {
    return list(key, "a list of texts stands here", RequestObject::word);
  }

  /** A list of objects; none when it is absent. */
  public List<RequestObject> objects(String key) {
    List<RequestObject> objects = list(key, "a list of objects stands here", RequestObject::object);
    return objects == null ? List.of() : objects;
  }

  private <T> List<T> list(String key, String expected, BiFunction<Object, String, T> element) {
    Object value = members.get(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof List<?> elements)) {
      return refuse(path + key, expected);
    }
    List<T> read = new ArrayList<>();
    for (Object each : elements) {
      read.add(element.apply(each, path + key + "[" + read.size() + "]"));
    }
    return read;
  }

  private static String word(Object value, String path) {
    if (value instanceof BodyParser.NumberText number) {
      return number.digits();
    }
    return value == null || value instanceof String || value instanceof Boolean
        ? value == null ? null : value.toString()
        : refuse(path, "a text or a number stands here");
  }

  @SuppressWarnings("unchecked") // the parser makes no other maps
  private static RequestObject object(Object value, String path) {
    return value instanceof Map<?, ?> members
        ? new RequestObject(path + ".", (Map<String, Object>) members)
        : refuse(path, "an object stands here");
  }

  private static <T> T refuse(String path, String expected) {
    throw Problem.of(ProblemCode.BAD_VALUE, expected).in(path).asException();
  }
}
