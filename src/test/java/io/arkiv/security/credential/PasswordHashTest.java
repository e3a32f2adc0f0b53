package io.arkiv.security.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

  @Test
  void aHashMatchesItsPasswordAndNoOther() {
    PasswordHash hash = PasswordHash.parse(PasswordHash.of("Tje0\u00e6\u20ac").toString());
    assertTrue(hash.matches("Tje0\u00e6\u20ac"));
    assertFalse(hash.matches("Tje0\u00e6"));
    assertFalse(hash.matches(""));
  }

  @Test
  void theSamePasswordNeverHasTheSameHash() {
    assertNotEquals(PasswordHash.of("Tje0").toString(), PasswordHash.of("Tje0").toString());
  }

  @Test
  void theTextNamesAlgorithmAndIterations() {
    assertTrue(PasswordHash.of("Tje0").toString().startsWith("PBKDF2WithHmacSHA512:210000:"));
  }

  /** The first test vector of RFC 7914, section 11. */
  @Test
  void aHashOfAnotherProgramIsUnderstood() {
    String text =
        "PBKDF2WithHmacSHA256:1:c2FsdA==:"
            + "VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLxJypzM8Xm2RZkWZLOd"
            + "d+8xfHG4RbHjC9UJESBB06GXgw==";
    assertTrue(PasswordHash.parse(text).matches("passwd"));
    assertEquals(text, PasswordHash.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tje0",
        "PBKDF2WithHmacSHA512:210000:c2FsdA==",
        "PBKDF2WithHmacSHA512:many:c2FsdHNhbHRzYWx0c2FsdA==:c2FsdHNhbHRzYWx0c2FsdA==",
        "PBKDF2WithHmacSHA512:0:c2FsdHNhbHRzYWx0c2FsdA==:c2FsdHNhbHRzYWx0c2FsdA==",
        "PBKDF2WithHmacSHA512:999999999:c2FsdHNhbHRzYWx0c2FsdA==:c2FsdHNhbHRzYWx0c2FsdA==",
        "PBKDF2WithHmacSHA512:1:c2FsdA==:",
        "PBKDF2WithHmacSHA512:1::c2FsdHNhbHRzYWx0c2FsdA==",
        "PBKDF2WithHmacSHA512:1:%:%",
        "PBKDF2WithHmacSHA1:210000:c2FsdHNhbHRzYWx0c2FsdA==:c2FsdHNhbHRzYWx0c2FsdA=="
      })
  void anythingElseIsNoHash(String text) {
    assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(text));
  }
}
