package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/**
 * Rows that belong to an owner because of what the owner has not: all of a type, but for those that
 * the owner has declined, as long as the owner has another row that allows it.
 *
 * @param declinedPath the owner's collection of what is declined
 * @param ownerAttribute the attribute of its rows that holds the owner's key
 * @param itemAttribute the attribute of its rows that holds the key of what is declined
 * @param allowing the owner's rows of which one has to be there
 */
public record Remainder(
    String declinedPath, String ownerAttribute, String itemAttribute, FirstOfMany allowing) {

  Remainder along(UnaryOperator<String> paths) {
    return new Remainder(
        paths.apply(declinedPath), ownerAttribute, itemAttribute, allowing.along(paths));
  }
}
