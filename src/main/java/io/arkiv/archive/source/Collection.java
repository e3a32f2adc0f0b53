package io.arkiv.archive.source;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which rows of a type are one owner's, and in what order.
 *
 * @param ownerAttribute the attribute that holds the owner's key; null where there is a remainder
 * @param keyAttribute the key of the rows, which orders those of the same rank
 * @param rankAttribute the number that orders them, no value counting as 0; null where the newest,
 *     that is the one with the highest key, comes first
 * @param only what rows have to have to belong to it
 * @param validity when they belong to it; null for always
 * @param remainder what decides instead of the owner's key; null for nothing else
 */
public record Collection(
    String ownerAttribute,
    String keyAttribute,
    String rankAttribute,
    List<Only> only,
    Validity validity,
    Remainder remainder) {
  public Collection {
    only = List.copyOf(only);
  }

  /** All rows that hold the owner's key, in the order of their rank. */
  public static Collection ranked(String ownerAttribute, String keyAttribute, String rank) {
    return new Collection(ownerAttribute, keyAttribute, rank, List.of(), null, null);
  }

  /** The same, the newest first. */
  public static Collection newestFirst(String ownerAttribute, String keyAttribute) {
    return new Collection(ownerAttribute, keyAttribute, null, List.of(), null, null);
  }

  /** Those that are left of all rows of a type, in the order of their rank. */
  public static Collection left(String keyAttribute, String rank, Remainder remainder) {
    return new Collection(null, keyAttribute, rank, List.of(), null, remainder);
  }

  /** Those whose attribute is one of some values. */
  public Collection only(String attribute, Object... values) {
    return and(new Only(attribute, Only.Fit.ONE_OF, Set.of(values)));
  }

  /** Those whose attribute is none of some values. */
  public Collection except(String attribute, Object... values) {
    return values.length == 0 ? this : and(new Only(attribute, Only.Fit.NONE_OF, Set.of(values)));
  }

  /** Those whose attribute is above 0. */
  public Collection positive(String attribute) {
    return and(new Only(attribute, Only.Fit.POSITIVE, Set.of()));
  }

  /** Those that are valid when they are asked for; a missing end is open. */
  public Collection valid(String fromAttribute, String untilAttribute) {
    return new Collection(
        ownerAttribute,
        keyAttribute,
        rankAttribute,
        only,
        new Validity(fromAttribute, untilAttribute, null),
        remainder);
  }

  private Collection and(Only another) {
    List<Only> all = Stream.concat(only.stream(), Stream.of(another)).toList();
    return new Collection(ownerAttribute, keyAttribute, rankAttribute, all, validity, remainder);
  }

  /** The same, with every path that starts where the owner's does replaced by another one. */
  Collection along(UnaryOperator<String> paths) {
    return remainder == null
        ? this
        : new Collection(
            ownerAttribute, keyAttribute, rankAttribute, only, validity, remainder.along(paths));
  }

  Collection asked(Asked asked) {
    return validity == null
        ? this
        : new Collection(
            ownerAttribute, keyAttribute, rankAttribute, only, validity.asked(asked), remainder);
  }
}
