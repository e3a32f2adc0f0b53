package io.arkiv.rest;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a form-encoded body, up to a limit. */
final class FormBody {

  /** One mebibyte: some ten thousand conditions. */
  private static final int MAX_BYTES = 1 << 20;

  private FormBody() {}

  /**
   * The body, each character a byte.
   *
   * @throws io.arkiv.problem.ProblemException when it is longer than the limit
   */
  static String read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw Problem.of(
                ProblemCode.TOO_LONG_BODY, "the body is longer than " + MAX_BYTES + " bytes")
            .asException();
      }
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
