package io.arkiv.carrier.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The same bytes as those of the platform's generator, which they stand for. */
class JsonBytesTest {

  private static final int POINTS_OF_A_TEXT = 0x1000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonBytes json = new JsonBytes(bytes);

  @Test
  void everyCharacterIsEscapedAsThePlatformDoes() {
    for (int from = 0; from <= Character.MAX_CODE_POINT; from += POINTS_OF_A_TEXT) {
      // a letter between them, so that no two halves make a whole
      String text =
          IntStream.range(from, from + POINTS_OF_A_TEXT)
              .mapToObj(Character::toString)
              .collect(Collectors.joining("x"));
      assertArrayEquals(byThePlatform(text), JsonBytes.encoded(text), "from " + from);
    }
  }

  @Test
  void textsOfAnyLengthAreWhole() {
    Random random = new Random(7);
    for (int length = 8_000; length < 8_300; length++) {
      String text =
          random
              .ints(length, 0, 0x1_0800)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertArrayEquals(byThePlatform(text), JsonBytes.encoded(text), "of " + length);
    }
  }

  private static byte[] byThePlatform(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = Json.createGenerator(bytes)) {
      generator.writeStartArray().write(text).writeEnd();
    }
    byte[] array = bytes.toByteArray();
    return Arrays.copyOfRange(array, 1, array.length - 1);
  }

  @Test
  void numbersAreTheirDigits() {
    List<Long> numbers =
        LongStream.concat(
                LongStream.of(0, 9, 10, -1, -10, Long.MAX_VALUE, Long.MIN_VALUE),
                new Random(7).longs(10_000).map(number -> number >> (number & 63)))
            .boxed()
            .toList();
    numbers.forEach(
        number -> {
          json.number(number);
          json.raw('\n');
        });
    json.flush();
    assertEquals(
        numbers.stream().map(number -> number + "\n").collect(Collectors.joining()), written());
  }

  @Test
  void whatIsLongerThanTheBufferIsWrittenToo() {
    byte[] name = JsonBytes.encoded("n".repeat(20_000));
    json.raw('{');
    json.raw(name);
    json.raw(name, 1);
    json.missing();
    json.flush();
    String expected = new String(name, StandardCharsets.UTF_8);
    assertEquals("{" + expected + expected.substring(1) + "null", written());
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
