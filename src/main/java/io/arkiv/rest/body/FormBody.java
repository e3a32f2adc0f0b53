package io.arkiv.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a form-encoded body. */
public final class FormBody {

  private FormBody() {}

  /**
   * The body, each character a byte.
   *
   * @throws io.arkiv.problem.ProblemException when it is too long, too slow or broken
   */
  public static String read(InputStream body) {
    try {
      return new String(body.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
