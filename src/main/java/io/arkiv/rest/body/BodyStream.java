package io.arkiv.rest.body;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.server.TooManyWaits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;

/**
 * A body up to a limit, packed and unpacked alike; what goes wrong with it is a problem of the
 * request.
 */
public final class BodyStream extends FilterInputStream {

  /** One mebibyte: some ten thousand conditions. */
  private static final int MAX_BYTES = 1 << 20;

  private int count;

  BodyStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * Reads on.
   *
   * @throws ProblemException when the body is too long, too slow or broken
   */
  @Override
  public int read(byte[] bytes, int offset, int length) {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (IOException e) {
      throw told(e);
    }
    count += Math.max(0, read);
    if (count > MAX_BYTES) {
      throw Problem.of(ProblemCode.TOO_LONG_BODY, "the body is longer than " + MAX_BYTES + " bytes")
          .asException();
    }
    return read;
  }

  /** Nobody knows; gzip's reader goes one call deeper for each empty member that is at hand. */
  @Override
  public int available() {
    return 0;
  }

  /** The problem with a client that a failure to read comes from; empty when it is another. */
  public static Optional<ProblemException> ofClient(IOException failure) {
    if (failure instanceof TooManyWaits) {
      return Optional.of(
          Problem.of(
                  ProblemCode.TOO_MANY_CLIENTS,
                  "too many requests wait for their bodies (arkiv.clients.waited-for); try again")
              .asException());
    }
    boolean isTooSlow =
        failure instanceof SocketTimeoutException || failure.getCause() instanceof TimeoutException;
    return isTooSlow
        ? Optional.of(
            Problem.of(ProblemCode.SLOW_BODY, "the body did not arrive in time").asException())
        : Optional.empty();
  }

  /** The problem that a failure to read comes from. */
  static ProblemException told(IOException failure) {
    return ofClient(failure)
        .orElseGet(
            () ->
                Problem.of(
                        ProblemCode.BAD_BODY,
                        failure instanceof ZipException
                            ? "the body is not in gzip, whole and alone, as Content-Encoding says"
                            : "the body ends before it should, or cannot be read")
                    .asException());
  }
}
