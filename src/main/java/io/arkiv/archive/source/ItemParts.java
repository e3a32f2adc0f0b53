package io.arkiv.archive.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an item or user consists of, each part a source of its own.
 *
 * @param id its id, as a number: the column {@code category/id}
 * @param name its text: the column {@code category/name}
 * @param names every text that names it in a filter: its name, and the login id of a user
 * @param associateId the id of the associate behind a user; empty for everything else
 * @param shippedNames the English names by id of a list that the service ships; else empty
 */
public record ItemParts(
    ColumnSource id,
    ColumnSource name,
    List<ColumnSource> names,
    Optional<ColumnSource> associateId,
    Map<Integer, String> shippedNames) {

  public ItemParts {
    names = List.copyOf(names);
    shippedNames = Map.copyOf(shippedNames);
  }

  /** The parts of an item that has one name. */
  static ItemParts named(ColumnSource id, ColumnSource name) {
    return new ItemParts(id, name, List.of(name), Optional.empty(), Map.of());
  }

  /**
   * The parts of a source.
   *
   * @throws IllegalArgumentException when it is no item and names none
   */
  public static ItemParts of(ColumnSource source) {
    return source.accept(new Reader());
  }

  private ItemParts each(UnaryOperator<ColumnSource> change) {
    return new ItemParts(
        change.apply(id),
        change.apply(name),
        names.stream().map(change).toList(),
        associateId.map(change),
        shippedNames);
  }

  /** Takes the sources apart that have parts. */
  private static final class Reader implements ColumnSource.Visitor<ItemParts> {

    @Override
    public ItemParts visit(ReferredItem item) {
      return item.parts();
    }

    @Override
    public ItemParts visit(Enumerated enumerated) {
      ColumnSource name = new EnumeratedName(enumerated);
      return new ItemParts(
          new Attribute(enumerated.path()),
          name,
          List.of(name),
          Optional.empty(),
          enumerated.names());
    }

    @Override
    public ItemParts visit(Named named) {
      return named(new Reference(named.keyPath()), new Attribute(named.path()));
    }

    @Override
    public ItemParts visit(FirstOfMany first) {
      return of(first.attribute()).each(first::seenThrough);
    }

    @Override
    public ItemParts visit(FilterOnly source) {
      return of(source.filtered()).each(FilterOnly::new);
    }

    @Override
    public ItemParts visit(FirstOrElse first) {
      return none(first);
    }

    @Override
    public ItemParts visit(ManyItems items) {
      return none(items);
    }

    @Override
    public ItemParts visit(StoredColumn column) {
      return none(column);
    }

    @Override
    public ItemParts visit(NamedRow row) {
      return named(row.key(), row.text());
    }

    @Override
    public ItemParts visit(Constant constant) {
      return constant.value() instanceof ListItem item
          ? named(
              new Constant(item.id(), Appearance.PLAIN),
              new Constant(item.name(), constant.appearance()))
          : none(constant);
    }

    @Override
    public ItemParts visit(Attribute attribute) {
      return none(attribute);
    }

    @Override
    public ItemParts visit(Reference reference) {
      return none(reference);
    }

    @Override
    public ItemParts visit(Computed computed) {
      return none(computed);
    }

    @Override
    public ItemParts visit(ItemName name) {
      return none(name);
    }

    @Override
    public ItemParts visit(EnumeratedName name) {
      return of(name.list());
    }

    @Override
    public ItemParts visit(PartOfDate part) {
      return none(part);
    }

    private static ItemParts none(ColumnSource source) {
      throw new IllegalArgumentException("no item: " + source);
    }
  }
}
