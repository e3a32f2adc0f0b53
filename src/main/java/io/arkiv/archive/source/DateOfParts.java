package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** A date as a text, of three numbers; no value where one is missing or there is no such day. */
public record DateOfParts(String year, String month, String day) implements Computed {
  @Override
  public DateOfParts along(UnaryOperator<String> paths) {
    return new DateOfParts(paths.apply(year), paths.apply(month), paths.apply(day));
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
