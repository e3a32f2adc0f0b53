package io.arkiv.archive.source;

import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** The bytes of a small picture that is neither packed nor secret, in base 64. */
public record Picture(String data, String isZipped, String isEncrypted) implements Computed {
  /** The most bytes that are shown. */
  public static final int MAX_BYTES = 65_536;

  /** The database gives hexadecimal digits, which every product can make. */
  @Override
  public Object raw(Object value) {
    return value == null
        ? null
        : Base64.getEncoder().encodeToString(HexFormat.of().parseHex(value.toString()));
  }

  @Override
  public Picture along(UnaryOperator<String> paths) {
    return new Picture(paths.apply(data), paths.apply(isZipped), paths.apply(isEncrypted));
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
