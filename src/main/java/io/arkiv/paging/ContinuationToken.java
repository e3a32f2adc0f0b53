package io.arkiv.paging;

import io.arkiv.archive.Continuation;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes continuations as tokens for {@code $skiptoken}, and reads them back.
 *
 * <p>A token holds typed values and a check sum, no secret: any node can read it, after a restart
 * too, and what it says is trusted as little as any other input.
 */
public final class ContinuationToken {

  private static final int VERSION = 3;
  private static final int MAX_VALUES = 2_000;

  private ContinuationToken() {}

  /** The token of a continuation: letters, digits, {@code -} and {@code _}. */
  public static String write(Continuation continuation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeLong(continuation.fingerprint());
      out.writeLong(continuation.asOf().getEpochSecond());
      out.writeInt(continuation.asOf().getNano());
      out.writeLong(continuation.remaining());
      writeText(out, continuation.entityName());
      writeValues(out, continuation.sortValues());
      writeValue(out, continuation.primaryKey());
      writeValues(out, continuation.bands());
      out.writeInt(checkSum(bytes.toByteArray(), bytes.size()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * The continuation that a token stands for.
   *
   * @throws ProblemException when the token is damaged
   */
  public static Continuation read(String token) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int version = in.readByte();
      Continuation continuation = readBody(in);
      int body = bytes.length - Integer.BYTES;
      boolean isWhole =
          version == VERSION
              && in.available() == Integer.BYTES
              && in.readInt() == checkSum(bytes, body);
      if (isWhole) {
        return continuation;
      }
    } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
      // told below, as every damage is
    }
    throw Problem.of(
            ProblemCode.BAD_CONTINUATION,
            "this $skiptoken is damaged: follow odata.nextLink as it was given")
        .asException();
  }

  private static Continuation readBody(DataInputStream in) throws IOException {
    long fingerprint = in.readLong();
    Instant asOf = Instant.ofEpochSecond(in.readLong(), in.readInt());
    long remaining = in.readLong();
    String entityName = readText(in);
    List<Object> sortValues = readValues(in);
    Long primaryKey = readKey(in);
    return new Continuation(
        fingerprint, asOf, remaining, entityName, sortValues, primaryKey, readValues(in));
  }

  private static void writeValues(DataOutputStream out, List<Object> values) throws IOException {
    out.writeShort(values.size());
    for (Object value : values) {
      writeValue(out, value);
    }
  }

  private static List<Object> readValues(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    if (count > MAX_VALUES) {
      throw new IOException("too many values");
    }
    List<Object> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(readValue(in));
    }
    return values;
  }

  private static Long readKey(DataInputStream in) throws IOException {
    Object key = readValue(in);
    if (key == null) {
      return null;
    }
    if (key instanceof Number number) {
      return number.longValue();
    }
    throw new IOException("no primary key");
  }

  private static void writeValue(DataOutputStream out, Object value) throws IOException {
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof Boolean flag) {
      out.writeByte('B');
      out.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      out.writeByte('I');
      out.writeLong(((Number) value).longValue());
    } else if (value instanceof Number number) {
      out.writeByte('D');
      writeText(out, new BigDecimal(number.toString()).toString());
    } else if (value instanceof LocalDateTime dateTime) {
      out.writeByte('T');
      out.writeLong(dateTime.toEpochSecond(ZoneOffset.UTC));
      out.writeInt(dateTime.getNano());
    } else {
      out.writeByte('S');
      writeText(out, value.toString());
    }
  }

  private static Object readValue(DataInputStream in) throws IOException {
    int type = in.readByte();
    return switch (type) {
      case '0' -> null;
      case 'B' -> in.readBoolean();
      case 'I' -> smallest(in.readLong());
      case 'D' -> new BigDecimal(readText(in));
      case 'T' -> LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
      case 'S' -> readText(in);
      default -> throw new IOException("unknown type " + type);
    };
  }

  private static Object smallest(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static int checkSum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }
}
