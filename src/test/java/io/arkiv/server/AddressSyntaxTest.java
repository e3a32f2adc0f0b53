package io.arkiv.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses can be read, and which cannot. */
class AddressSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//",
        "/api/v1/ChatSession",
        "/api/v1/archive%24metadata",
        "/%C3%B8",
        "/\u00c3\u00b8", // the bytes of a letter, not encoded
        "/\u20ac",
        "/%F0%9F%98%80",
        "/a/../b",
        "/./a/../",
        "/./a/..;b",
        "/...",
        "/%7B",
        "/{"
      })
  void whatCanBeReadIsWellFormed(String path) {
    assertTrue(AddressSyntax.isWellFormed(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api/v1",
        "*",
        "/%",
        "/%4",
        "/%zz",
        "/%4g",
        "/%u0061pi",
        "/%C3",
        "/%c0%af",
        "/%e0%81%a1pi",
        "/%ED%A0%80",
        "/\u00e9", // Latin-1
        "/a%00b",
        "/a\u0000b",
        "/a\\b",
        "/a%5Cb",
        "/a%2Fb",
        "/a%2fb",
        "/..",
        "/.",
        "/a/.",
        "/a/%2E",
        "/./a/..",
        "/a/../../b",
        "/%2e%2e/"
      })
  void whatCannotIsNot(String path) {
    assertFalse(AddressSyntax.isWellFormed(path));
  }
}
