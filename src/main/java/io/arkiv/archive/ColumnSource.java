package io.arkiv.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a column's value comes from, in attribute paths such as {@code topic.name} that start at
 * the archive's root type.
 *
 * <p>Every source moves as a whole under another path with {@link #under}, which is how a group of
 * columns is declared once and mounted often.
 */
public sealed interface ColumnSource {

  /** The same source, reached through a relation; an empty path changes nothing. */
  ColumnSource under(String path);

  /** One attribute as stored. */
  record Attribute(String path) implements ColumnSource {
    @Override
    public Attribute under(String prefix) {
      return new Attribute(join(prefix, path));
    }
  }

  /** A text, and the id of the row that it names: what the operator {@code isPK} compares. */
  record Named(String path, String keyPath) implements ColumnSource {
    @Override
    public Named under(String prefix) {
      return new Named(join(prefix, path), join(prefix, keyPath));
    }
  }

  /** The id of another row; 0 and below are no value (decisions, section 3). */
  record Reference(String path) implements ColumnSource {
    @Override
    public Reference under(String prefix) {
      return new Reference(join(prefix, path));
    }
  }

  /**
   * A list item: a reference and the text of the row it leads to.
   *
   * @param idPath the reference
   * @param name the text, usually through a relation
   * @param isShownById whether display values and order use the id (contactId, personId)
   */
  record Item(String idPath, ColumnSource name, boolean isShownById) implements ColumnSource {
    @Override
    public Item under(String prefix) {
      return new Item(join(prefix, idPath), name.under(prefix), isShownById);
    }
  }

  /**
   * A user: a reference that also knows the associate behind it.
   *
   * @param idPath the reference that filters and RawValue mean (ejuser or associate)
   * @param name the display text
   * @param associateIdPath the associate's id, for {@code currentAssociate}
   * @param loginPath the associate's login id, which filters accept too
   */
  record User(String idPath, ColumnSource name, String associateIdPath, String loginPath)
      implements ColumnSource {
    @Override
    public User under(String prefix) {
      return new User(
          join(prefix, idPath),
          name.under(prefix),
          join(prefix, associateIdPath),
          join(prefix, loginPath));
    }
  }

  /** A list that the service ships itself: a stored number and the names of its values. */
  record Enumerated(String path, Map<Integer, String> names) implements ColumnSource {
    public Enumerated {
      names = Map.copyOf(names);
    }

    @Override
    public Enumerated under(String prefix) {
      return new Enumerated(join(prefix, path), names);
    }
  }

  /** The same value in every row: a text, a number or a {@link ListItem}. */
  record Constant(Object value) implements ColumnSource {
    @Override
    public Constant under(String prefix) {
      return this;
    }
  }

  /** The first of several attributes that has a value. */
  record FirstPresent(List<String> paths) implements ColumnSource {
    public FirstPresent {
      paths = List.copyOf(paths);
    }

    @Override
    public FirstPresent under(String prefix) {
      return new FirstPresent(joinAll(prefix, paths));
    }
  }

  /** Whole seconds from one date-time to another; no value while one end is missing. */
  record SecondsBetween(String startPath, String endPath) implements ColumnSource {
    @Override
    public SecondsBetween under(String prefix) {
      return new SecondsBetween(join(prefix, startPath), join(prefix, endPath));
    }
  }

  /** The texts that have a value, with a separator between them. */
  record Concatenation(String separator, List<String> paths) implements ColumnSource {
    public Concatenation {
      paths = List.copyOf(paths);
    }

    @Override
    public Concatenation under(String prefix) {
      return new Concatenation(separator, joinAll(prefix, paths));
    }
  }

  /** Whether a reference leads somewhere; no value when the row that holds it is missing. */
  record HasReference(String path) implements ColumnSource {
    @Override
    public HasReference under(String prefix) {
      return new HasReference(join(prefix, path));
    }
  }

  /** The opposite of a stored boolean. */
  record Negation(String path) implements ColumnSource {
    @Override
    public Negation under(String prefix) {
      return new Negation(join(prefix, path));
    }
  }

  /**
   * An attribute of the first row of a collection, by rank and then id; a filter asks whether any
   * row fits (decisions, section 11). The rows' type has the attributes {@code id}, {@code rank},
   * {@code ownerAttribute}, and {@code type} where {@code types} is not empty.
   *
   * @param ownerPath the id of the row that owns the collection, such as {@code customer.id}
   * @param collectionPath the relation to the collection, such as {@code customer.emails}
   * @param ownerAttribute the attribute of a collection row that holds the owner's id
   * @param types the only values of {@code type} that belong to it; empty means all
   * @param attribute the attribute shown
   */
  record FirstOfMany(
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
    public FirstOfMany under(String prefix) {
      return new FirstOfMany(
          join(prefix, ownerPath), join(prefix, collectionPath), ownerAttribute, types, attribute);
    }
  }

  /**
   * The stored text of a list item: an {@link Item} or {@link Enumerated}. Kept apart from a plain
   * text because it may be stored in several languages.
   */
  record NameOf(ColumnSource item) implements ColumnSource {
    @Override
    public NameOf under(String prefix) {
      return new NameOf(item.under(prefix));
    }
  }

  /**
   * A part of a date-time on the clock of a zone.
   *
   * @param zone an IANA id
   * @param storedZone the zone of the stored date-time, an IANA id
   */
  record PartOfDate(ColumnSource date, DatePart part, String zone, String storedZone)
      implements ColumnSource {
    @Override
    public PartOfDate under(String prefix) {
      return new PartOfDate(date.under(prefix), part, zone, storedZone);
    }
  }

  /** True of every row, or of none: {@code getAllRows} and {@code getNoRows}. */
  record EveryRow(boolean isTrue) implements ColumnSource {
    @Override
    public EveryRow under(String prefix) {
      return this;
    }
  }

  /** The source of the id behind an item or user, as a number: the column {@code category/id}. */
  static ColumnSource idOf(ColumnSource item) {
    if (item instanceof Item list) {
      return new Reference(list.idPath());
    }
    if (item instanceof User user) {
      return new Reference(user.idPath());
    }
    if (item instanceof Enumerated enumerated) {
      return new Attribute(enumerated.path());
    }
    if (item instanceof Constant constant) {
      return new Constant(((ListItem) constant.value()).id());
    }
    if (item instanceof FirstOfMany first) {
      return first.seenThrough(idOf(first.attribute()));
    }
    throw new IllegalArgumentException("no item: " + item);
  }

  /** The source of the associate's id behind a user. */
  static ColumnSource associateIdOf(ColumnSource user) {
    if (user instanceof User direct) {
      return new Reference(direct.associateIdPath());
    }
    if (user instanceof FirstOfMany first) {
      return first.seenThrough(associateIdOf(first.attribute()));
    }
    throw new IllegalArgumentException("no user: " + user);
  }

  /** The sources of the texts that name an item: its name, and the login id of a user. */
  static List<ColumnSource> namesOf(ColumnSource item) {
    if (item instanceof User user) {
      ColumnSource login = new Attribute(user.loginPath());
      return user.name().equals(login) ? List.of(login) : List.of(login, user.name());
    }
    if (item instanceof FirstOfMany first) {
      return namesOf(first.attribute()).stream()
          .map(name -> (ColumnSource) first.seenThrough(name))
          .toList();
    }
    return List.of(nameOf(item));
  }

  /** The source of the text of an item or user: the column {@code category/name}. */
  static ColumnSource nameOf(ColumnSource item) {
    if (item instanceof Item || item instanceof Enumerated) {
      return new NameOf(item);
    }
    if (item instanceof User user) {
      return user.name();
    }
    if (item instanceof Constant constant) {
      return new Constant(((ListItem) constant.value()).name());
    }
    if (item instanceof FirstOfMany first) {
      return first.seenThrough(nameOf(first.attribute()));
    }
    throw new IllegalArgumentException("no item: " + item);
  }

  private static String join(String prefix, String path) {
    return prefix.isEmpty() ? path : prefix + "." + path;
  }

  private static List<String> joinAll(String prefix, List<String> paths) {
    return paths.stream().map(path -> join(prefix, path)).toList();
  }
}
