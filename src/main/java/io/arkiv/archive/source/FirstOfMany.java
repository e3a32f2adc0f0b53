package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An attribute of the first row of a collection, by rank and then key; a filter asks whether any
 * row fits.
 *
 * @param ownerPath the id of the row that owns the collection, such as {@code customer.id}
 * @param collectionPath the relation to the collection, such as {@code customer.emails}
 * @param rows which rows of the related type belong to it, and in what order
 * @param attribute the attribute shown
 */
public record FirstOfMany(
    String ownerPath, String collectionPath, Collection rows, ColumnSource attribute)
    implements ColumnSource {
  /** The same collection, seen through another attribute. */
  public FirstOfMany seenThrough(ColumnSource other) {
    return new FirstOfMany(ownerPath, collectionPath, rows, other);
  }

  @Override
  public FirstOfMany along(UnaryOperator<String> paths) {
    return new FirstOfMany(
        paths.apply(ownerPath), paths.apply(collectionPath), rows.along(paths), attribute);
  }

  /** Whose rows they are is not shown. */
  @Override
  public Set<String> tells() {
    return attribute.tells().stream()
        .map(value -> collectionPath + "." + value)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public FirstOfMany asked(Asked asked) {
    Collection askedRows = rows.asked(asked);
    ColumnSource askedAttribute = attribute.asked(asked);
    return askedRows == rows && askedAttribute == attribute
        ? this
        : new FirstOfMany(ownerPath, collectionPath, askedRows, askedAttribute);
  }

  @Override
  public FirstOfMany filtered() {
    ColumnSource filtered = attribute.filtered();
    return filtered == attribute ? this : seenThrough(filtered);
  }

  @Override
  public Appearance appearance() {
    return attribute.appearance();
  }

  @Override
  public Object raw(Object value) {
    return attribute.raw(value);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
