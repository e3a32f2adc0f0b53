package io.arkiv.security.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

  @Test
  void thePasswordMayHoldColonsAndBlanks() {
    assertEquals(
        Optional.of(new BasicCredentials("eva", "a:b c ")),
        read("eva:a:b c ", StandardCharsets.UTF_8));
  }

  @Test
  void utf8AndLatin1AreToldApart() {
    Optional<BasicCredentials> expected = Optional.of(new BasicCredentials("b\u00e6r", "\u00f8l"));
    assertEquals(expected, read("b\u00e6r:\u00f8l", StandardCharsets.UTF_8));
    assertEquals(expected, read("b\u00e6r:\u00f8l", StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", ":password", "login", "lo\u0000gin:password", "login:pass\nword"})
  void anIncompletePairIsNoLogin(String pair) {
    assertEquals(Optional.empty(), read(pair, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "ZXZhOm E=", "====", "\u00e6"})
  void whatIsNotBase64OfAPairIsNoLogin(String base64) {
    assertEquals(Optional.empty(), BasicCredentials.read(base64));
  }

  @Test
  void thePasswordIsNeverPrinted() {
    assertFalse(new BasicCredentials("eva", "secret").toString().contains("secret"));
  }

  private static Optional<BasicCredentials> read(String pair, Charset charset) {
    return BasicCredentials.read(Base64.getEncoder().encodeToString(pair.getBytes(charset)));
  }
}
