package io.arkiv.archive.source;

import java.util.Set;

/**
 * Which rows of a type are one owner's, and in what order.
 *
 * @param ownerAttribute the attribute that holds the owner's key
 * @param keyAttribute the key of the rows, which orders those of the same rank
 * @param rankAttribute the number that orders them; no value counts as 0
 * @param typeAttribute the number that tells kinds of row apart; needed where there are types
 * @param types the only kinds of row that belong to it; empty means all
 */
public record Collection(
    String ownerAttribute,
    String keyAttribute,
    String rankAttribute,
    String typeAttribute,
    Set<Integer> types) {
  public Collection {
    types = Set.copyOf(types);
  }
}
