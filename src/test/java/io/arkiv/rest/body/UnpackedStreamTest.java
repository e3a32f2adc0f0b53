package io.arkiv.rest.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Packed bodies, honest and others. */
class UnpackedStreamTest {

  @Test
  void whatWasPackedComesOut() throws IOException {
    for (int length : new int[] {0, 1, 511, 512, 513, 100_000}) {
      byte[] body = new byte[length];
      Arrays.fill(body, (byte) 'a');
      assertArrayEquals(body, unpacked(packed(body)));
    }
  }

  /** Nothing comes out of them, and each is a call deeper for Java's reader. */
  @Test
  void manyEmptyMembersAreRefused() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 50_000; i++) {
      members.writeBytes(packed(new byte[0]));
    }
    assertEquals(ProblemCode.BAD_BODY, refused(members.toByteArray()));
  }

  @Test
  void bytesBehindTheEndAreNotPassedOver() throws IOException {
    for (int length : new int[] {1, 7, 8, 9, 30, 1_000}) {
      byte[] packed = packed("$top=1".getBytes("US-ASCII"));
      byte[] more = Arrays.copyOf(packed, packed.length + length);
      assertEquals(ProblemCode.BAD_BODY, refused(more), length + " bytes");
    }
  }

  @Test
  void anEndThatIsMissingIsMissed() throws IOException {
    byte[] packed = packed("$top=1".getBytes("US-ASCII"));
    for (int length = 0; length < packed.length; length++) {
      assertEquals(ProblemCode.BAD_BODY, refused(Arrays.copyOf(packed, length)));
    }
  }

  @Test
  void aBombIsNotUnpackedBeyondTheLimit() throws IOException {
    assertEquals(ProblemCode.TOO_LONG_BODY, refused(packed(new byte[64 << 20])));
  }

  private static ProblemCode refused(byte[] body) {
    return assertThrows(ProblemException.class, () -> unpacked(body)).problem().code();
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    return RequestBody.unpacked(new BodyStream(new ByteArrayInputStream(body))).readAllBytes();
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }
}
