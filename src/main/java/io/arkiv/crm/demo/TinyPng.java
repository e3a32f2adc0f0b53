package io.arkiv.crm.demo;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes a picture of 8 by 8 points of one colour, the same bytes on every machine. */
final class TinyPng {

  private static final int SIZE = 8;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private TinyPng() {}

  static byte[] of(int colour) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream png = new DataOutputStream(bytes);
      png.write(SIGNATURE);
      // 8 bits a channel, three channels
      chunk(png, "IHDR", new byte[] {0, 0, 0, SIZE, 0, 0, 0, SIZE, 8, 2, 0, 0, 0});
      chunk(png, "IDAT", points(colour));
      chunk(png, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Uncompressed, since compression may differ from one Java to the next. */
  private static byte[] points(int colour) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream stored =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.NO_COMPRESSION))) {
      for (int row = 0; row < SIZE; row++) {
        stored.write(0);
        for (int point = 0; point < SIZE; point++) {
          stored.write(colour >> 16);
          stored.write(colour >> 8);
          stored.write(colour);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    png.writeInt(data.length);
    png.write(name);
    png.write(data);
    png.writeInt((int) check.getValue());
  }
}
