package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An attribute of the first row of a collection, by rank and then id; a filter asks whether any row
 * fits. The rows' type has the attributes {@code id}, {@code rank}, {@code ownerAttribute}, and
 * {@code type} where {@code types} is not empty.
 *
 * @param ownerPath the id of the row that owns the collection, such as {@code customer.id}
 * @param collectionPath the relation to the collection, such as {@code customer.emails}
 * @param ownerAttribute the attribute of a collection row that holds the owner's id
 * @param types the only values of {@code type} that belong to it; empty means all
 * @param attribute the attribute shown
 */
public record FirstOfMany(
    String ownerPath,
    String collectionPath,
    String ownerAttribute,
    Set<Integer> types,
    ColumnSource attribute)
    implements ColumnSource {
  public FirstOfMany {
    types = Set.copyOf(types);
  }

  /** The same collection, seen through another attribute. */
  public FirstOfMany seenThrough(ColumnSource other) {
    return new FirstOfMany(ownerPath, collectionPath, ownerAttribute, types, other);
  }

  @Override
  public FirstOfMany along(UnaryOperator<String> paths) {
    return new FirstOfMany(
        paths.apply(ownerPath), paths.apply(collectionPath), ownerAttribute, types, attribute);
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
